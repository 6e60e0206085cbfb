package vn.giaouoc.app.member.intake;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MovementDates;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Upload;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.intake.BatchFootprint;

/** Writes one batch in one transaction: everything that goes in, the batch itself and the trace, or nothing. */
@Singleton
class BatchBook {

    private final ListWalks walks;
    private final BatchWriter writer;
    private final BatchPapers papers;
    private final MovementDates dates;
    private final BatchFootprint footprint;

    BatchBook(ListWalks walks, BatchWriter writer, BatchPapers papers, MovementDates dates, BatchFootprint footprint) {
        this.walks = walks;
        this.writer = writer;
        this.papers = papers;
        this.dates = dates;
        this.footprint = footprint;
    }

    /** One import of a unit at a time: the second sees what the first wrote, and creates nothing twice. */
    @Transactional
    Written write(Actor actor, Upload upload, WriteList wish, Progress progress) {
        footprint.lockUnit(upload.organisationId());
        var from = wish.from() == null ? dates.earliest(upload.organisationId()) : wish.from();
        dates.require(actor, upload.organisationId(), from);
        var batch = Ids.next();
        var writing = BatchWriter.Writing.begin(batch, upload.organisationId(), from, papers.now());
        try {
            var run = walks.of(upload, batch, wish)
                    .run(
                            "Đang ghi vào danh sách",
                            rows -> {
                                writer.write(writing, rows);
                                papers.trace(actor, writing, rows);
                            },
                            progress);
            if (run.counts().fresh() + run.counts().taken() == 0) {
                return new Written(0, run);
            }
            papers.file(actor, upload, batch, run.counts());
            return new Written(batch, run);
        } catch (DataAccessException broken) {
            throw refused(broken);
        }
    }

    /** Somebody wrote the same number in another unit, or mended one of the records, at this very moment. */
    private static RuntimeException refused(DataAccessException broken) {
        if (broken instanceof OptimisticLockException) {
            return Refusal.conflict(
                    "CHANGED_MEANWHILE",
                    "Trong lúc ghi, có người vừa sửa một hồ sơ trong tệp. Chưa có gì được ghi; hãy bấm kiểm tra lại.");
        }
        var message = String.valueOf(broken.getMessage());
        return message.contains("person_citizen") || message.contains("person_member_code")
                ? Refusal.conflict(
                        "NUMBER_TAKEN_MEANWHILE",
                        "Trong lúc ghi, đơn vị khác vừa ghi một số CCCD hoặc mã đoàn viên có trong tệp. Chưa có gì được ghi;"
                                + " hãy bấm kiểm tra lại.")
                : broken;
    }
}
