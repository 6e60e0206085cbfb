package vn.giaouoc.app.member.intake;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MemberRights;
import vn.giaouoc.app.spreadsheet.SheetWriter;
import vn.giaouoc.app.spreadsheet.header.ColumnBook;
import vn.giaouoc.app.spreadsheet.header.ColumnMeaning;
import vn.giaouoc.app.spreadsheet.upload.MendFile;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Proposal;
import vn.giaouoc.app.spreadsheet.upload.Uploads;
import vn.giaouoc.db.common.Refusal;

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
        requireSense(mapping);
        var confirmed = uploads.confirm(upload, upload.header().with(mapping));
        return walks.of(confirmed, 0, Set.of()).run("Đang kiểm tra từng dòng", rows -> {}, progress);
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
        var header = new java.util.ArrayList<String>();
        var example = new java.util.ArrayList<String>();
        TEMPLATE.forEach((label, value) -> {
            header.add(label);
            example.add(value);
        });
        try (var writer = new SheetWriter(out, "Danh sách")) {
            writer.header(header).row(example);
        }
    }

    private static final Map<String, String> TEMPLATE = template();

    private static Map<String, String> template() {
        var lines = new java.util.LinkedHashMap<String, String>();
        lines.put("STT", "1");
        lines.put("Họ và tên", "Nguyễn Thị Mẫu");
        lines.put("Ngày sinh", "24/07/1977");
        lines.put("Giới tính", "Nữ");
        lines.put("Số điện thoại", "0912345678");
        lines.put("Số CCCD", "");
        lines.put("Số thẻ đoàn viên", "");
        lines.put("Mã nhân viên", "");
        lines.put("Phòng, ban", "Văn phòng");
        lines.put("Chức vụ", "Kế toán");
        lines.put("Chức vụ công đoàn", "Đoàn viên");
        lines.put("Đoàn viên (x)", "x");
        lines.put("Ngày vào công đoàn", "08/2015");
        lines.put("Ghi chú", "Xóa dòng mẫu này");
        return lines;
    }

    private static void requireSense(Map<Integer, String> mapping) {
        ColumnBook book = ListWalks.BOOK;
        var taken = new HashSet<String>();
        for (var key : mapping.values()) {
            var meaning = book.meaning(key)
                    .orElseThrow(() -> Refusal.invalid(
                            "MAPPING_UNKNOWN", "Có cột gán nội dung không rõ. Hãy chọn lại nội dung của cột."));
            if (!taken.add(key)) {
                throw Refusal.invalid(
                        "MAPPING_TWICE",
                        "«" + meaning.label() + "» đang gán cho hai cột. Hãy để mỗi nội dung ở một cột.");
            }
        }
        if (book.nameKeys().stream().noneMatch(taken::contains)) {
            throw Refusal.invalid(
                    "MAPPING_WITHOUT_NAME", "Chưa có cột họ và tên. Hãy chọn cột nào là «Họ và tên» rồi kiểm tra lại.");
        }
    }
}
