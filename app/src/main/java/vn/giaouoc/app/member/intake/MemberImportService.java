package vn.giaouoc.app.member.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MemberRights;
import vn.giaouoc.app.spreadsheet.header.ColumnMeaning;
import vn.giaouoc.app.spreadsheet.upload.MendFile;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Proposal;
import vn.giaouoc.app.spreadsheet.upload.Uploads;

/**
 * Brings lists of members in as officers keep them: propose, correct, try without writing, write as one batch. Running it
 * again creates nothing twice.
 */
@Singleton
public class MemberImportService {

    private final MemberRights rights;
    private final Uploads uploads;
    private final MappingMemory memory;
    private final ListWalks walks;
    private final BatchBook batches;

    MemberImportService(
            MemberRights rights, Uploads uploads, MappingMemory memory, ListWalks walks, BatchBook batches) {
        this.rights = rights;
        this.uploads = uploads;
        this.memory = memory;
        this.walks = walks;
        this.batches = batches;
    }

    /** What columns may mean, for the person to choose from. */
    public List<ColumnMeaning> meanings() {
        return ListWalks.BOOK.columns();
    }

    /** Keeps the file aside and says how it would be read; a mapping the unit confirmed before comes back. */
    public Proposal propose(Actor actor, long organisationId, String fileName, InputStream content) {
        rights.requireKeep(actor, organisationId, 0);
        var upload = uploads.keep(actor, organisationId, fileName, content, ListWalks.BOOK);
        var remembered = memory.recall(organisationId, upload.header());
        var header = remembered.orElse(upload.header());
        return uploads.proposal(uploads.confirm(upload, header), header, ListWalks.BOOK, remembered.isPresent());
    }

    /** Tries the file with this mapping (column to key) and writes nothing. */
    public DryRun dryRun(Actor actor, String uploadId, Map<Integer, String> mapping, Progress progress) {
        var upload = uploads.get(actor, uploadId);
        rights.requireKeep(actor, upload.organisationId(), 0);
        ListWalks.BOOK.requireSense(mapping);
        var confirmed = uploads.confirm(upload, upload.header().with(mapping));
        return walks.of(confirmed, 0, WriteList.of(uploadId)).run("Đang kiểm tra từng dòng", rows -> {}, progress);
    }

    /** Writes what was tried, all of it or nothing; good rows go in while bad ones stay out. */
    public Written write(Actor actor, WriteList wish, Progress progress) {
        var upload = uploads.take(actor, wish.uploadId());
        try {
            rights.requireKeep(actor, upload.organisationId(), 0);
            return batches.write(actor, upload, wish, progress);
        } finally {
            uploads.putBack(upload);
        }
    }

    /** The rows that stayed out, with a column "Lỗi", ready to be mended and uploaded. */
    public void mendFile(Actor actor, String uploadId, DryRun run, OutputStream out) {
        var upload = uploads.get(actor, uploadId);
        rights.requireKeep(actor, upload.organisationId(), 0);
        new MendFile(upload, upload.header(), ListWalks.BOOK)
                .write(out, run.reasons(), run.grouped() ? "Phòng, ban, tổ" : null);
    }

    /** An empty list with the columns the portal knows and one line that shows how to fill them. */
    public void template(OutputStream out) {
        ListWalks.BOOK.writeTemplate(out);
    }
}
