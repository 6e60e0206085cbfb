package vn.giaouoc.app.spreadsheet.upload;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.spreadsheet.SheetFile;
import vn.giaouoc.app.spreadsheet.SheetRow;
import vn.giaouoc.app.spreadsheet.header.ColumnBook;
import vn.giaouoc.app.spreadsheet.header.Header;
import vn.giaouoc.app.spreadsheet.header.HeaderFinder;
import vn.giaouoc.app.spreadsheet.header.Line;
import vn.giaouoc.app.spreadsheet.header.LineSorter;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Files kept aside while a person looks at what they would do; forgotten after two hours and at the end of the portal. */
@Singleton
public class Uploads {

    public static final long LARGEST = 20L << 20;
    private static final Duration KEPT = Duration.ofHours(2);
    private static final int SAMPLES = 5;

    private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
    private final Times times;

    public Uploads(Times times) {
        this.times = times;
    }

    /** Keeps a file aside and finds its header; refuses what is no list with INVALID FILE_… or HEADER_NOT_FOUND. */
    public Upload keep(Actor actor, long organisationId, String fileName, InputStream content, ColumnBook book) {
        forgetOld();
        Path file = null;
        try {
            file = Files.createTempFile("giaouoc-", ".upload");
            var sha256 = Digest.fresh();
            copy(new DigestInputStream(content, sha256), file);
            try (var sheets = SheetFile.open(file)) {
                var header = new HeaderFinder(book).find(sheets);
                var rows = count(sheets, header);
                var upload = new Upload(
                        Ids.nextUuid().toString(),
                        actor.accountId(),
                        organisationId,
                        plainName(fileName),
                        file,
                        sha256.digest(),
                        header,
                        rows,
                        times.now());
                uploads.put(upload.id(), upload);
                return upload;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (file != null && !kept(file)) {
                delete(file);
            }
        }
    }

    private boolean kept(Path file) {
        return uploads.values().stream().anyMatch(upload -> upload.file().equals(file));
    }

    private static void copy(InputStream content, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[64 << 10];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw Refusal.invalid(
                            "FILE_TOO_LARGE",
                            "Tệp lớn hơn 20 MB. Hãy xóa hình ảnh, trang thừa trong tệp hoặc chia danh sách làm nhiều tệp.");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static int count(SheetFile sheets, Header header) {
        try (var rows = sheets.rows(header.sheet())) {
            return (int) rows.filter(row -> row.number() > header.lastRow() && row.filled() > 0)
                    .count();
        }
    }

    /** The last part of what the browser said, for showing only. */
    private static String plainName(String fileName) {
        var name = Normalizer.normalize(fileName, Normalizer.Form.NFC).replaceAll(".*[/\\\\]", "");
        var clean = name.replaceAll("\\p{C}", "").strip();
        var shown = clean.isEmpty() ? "danh sách" : clean;
        return shown.length() > 255 ? shown.substring(0, 255) : shown;
    }

    /** The upload, when it is this actor's; else NOT_FOUND UPLOAD_GONE. */
    public Upload get(Actor actor, String id) {
        var upload = uploads.get(id);
        if (upload == null || upload.accountId() != actor.accountId() || !Files.exists(upload.file())) {
            throw Refusal.notFound("UPLOAD_GONE", "Tệp tải lên không còn giữ (giữ 2 giờ). Hãy tải tệp lên lại.");
        }
        return upload;
    }

    /** The upload read with another mapping from now on. */
    public Upload confirm(Upload upload, Header header) {
        var confirmed = new Upload(
                upload.id(),
                upload.accountId(),
                upload.organisationId(),
                upload.fileName(),
                upload.file(),
                upload.sha256(),
                header,
                upload.rows(),
                times.now());
        uploads.put(upload.id(), confirmed);
        return confirmed;
    }

    /** Takes the upload for writing: of two who press the button, one gets it. */
    public Upload take(Actor actor, String id) {
        var upload = get(actor, id);
        if (!uploads.remove(id, upload)) {
            throw Refusal.conflict("UPLOAD_TAKEN", "Tệp này đang được ghi. Hãy chờ rồi xem danh sách các lần nhập.");
        }
        return upload;
    }

    /** Puts an upload back whose writing failed, with nothing written. */
    public void putBack(Upload upload) {
        uploads.put(upload.id(), upload);
    }

    public void forget(Upload upload) {
        uploads.remove(upload.id());
        delete(upload.file());
    }

    /** The columns with their first values, read with a mapping. */
    public Proposal proposal(Upload upload, Header header, ColumnBook book, boolean remembered) {
        var first = firstEntries(upload, header, book);
        var columns = new ArrayList<ColumnProposal>();
        for (int column = 0; column < header.labels().size(); column++) {
            int at = column;
            var samples = first.stream()
                    .map(row -> row.text(at))
                    .filter(t -> !t.isEmpty())
                    .limit(3)
                    .toList();
            if (!header.labels().get(column).isBlank() || !samples.isEmpty()) {
                columns.add(new ColumnProposal(
                        column, header.label(column), header.meanings().get(column), samples));
            }
        }
        return new Proposal(
                upload.id(),
                upload.fileName(),
                header.sheetName(),
                header.lastRow(),
                upload.rows(),
                remembered,
                columns);
    }

    private static List<SheetRow> firstEntries(Upload upload, Header header, ColumnBook book) {
        var sorter = new LineSorter(book, header);
        try (var sheets = SheetFile.open(upload.file());
                var rows = sheets.rows(header.sheet())) {
            return rows.filter(row -> row.number() > header.lastRow())
                    .map(sorter::sort)
                    .filter(Line.Entry.class::isInstance)
                    .map(line -> ((Line.Entry) line).row())
                    .limit(SAMPLES)
                    .toList();
        }
    }

    private void forgetOld() {
        var oldest = times.now().minus(KEPT);
        uploads.values().stream()
                .filter(upload -> upload.at().isBefore(oldest))
                .toList()
                .forEach(this::forget);
    }

    @PreDestroy
    void forgetAll() {
        List.copyOf(uploads.values()).forEach(this::forget);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
