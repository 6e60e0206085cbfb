package vn.giaouoc.app.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import vn.giaouoc.db.common.Refusal;

/** Says what an upload really is, by its content, and keeps out what could hurt: macros, bombs, damaged and locked files. */
final class FileGuard {

    enum Kind {
        XLSX,
        TEXT
    }

    /** Unpacked, a list of 200,000 rows has some 150 MB. */
    private static final long MOST_UNPACKED = 400L << 20;

    private static final long MOST_SHARED_TEXT = 120L << 20;
    private static final long RATIO_COUNTS_FROM = 32L << 20;
    private static final long MOST_RATIO = 100;
    private static final int MOST_PARTS = 2_000;
    private static final Tika TIKA = new Tika();

    private FileGuard() {}

    static Kind kindOf(Path file) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw Refusal.invalid("FILE_EMPTY", "Tệp rỗng. Hãy mở tệp xem lại, lưu rồi tải lên lần nữa.");
            }
            var head = head(file);
            if (startsWith(head, 0x50, 0x4B)) {
                guardZip(file, size);
                return Kind.XLSX;
            }
            if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
                throw oldOrLocked(file);
            }
            if (isText(head, file)) {
                return Kind.TEXT;
            }
            throw Refusal.invalid(
                    "FILE_KIND", "Tệp này không phải bảng tính. Hãy lưu danh sách thành Excel (.xlsx) hoặc CSV UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(4_096);
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Both the old .xls and a locked .xlsx are OLE2 containers; the locked one names its package in UTF-16. */
    private static Refusal oldOrLocked(Path file) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(4 << 20);
        }
        if (new String(content, StandardCharsets.ISO_8859_1)
                .contains(new String(
                        "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1))) {
            return Refusal.invalid(
                    "FILE_LOCKED",
                    "Tệp có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ), lưu rồi tải lại.");
        }
        return Refusal.invalid(
                "FILE_OLD_EXCEL",
                "Đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành «.xlsx» rồi tải lên.");
    }

    private static boolean isText(byte[] head, Path file) throws IOException {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            return true;
        }
        try (InputStream in = Files.newInputStream(file)) {
            var type = TIKA.detect(in);
            return type.startsWith("text/plain")
                    || type.equals("text/csv")
                    || type.equals("text/tab-separated-values")
                    || (type.equals("application/octet-stream") && printable(head));
        }
    }

    /** Text of an old code page is no text to Tika; it goes on and is told to become Unicode. */
    private static boolean printable(byte[] head) {
        for (byte sign : head) {
            if (sign >= 0 && sign < 0x20 && sign != '\t' && sign != '\r' && sign != '\n') {
                return false;
            }
        }
        return true;
    }

    private static void guardZip(Path file, long size) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.xml") == null || zip.getEntry("[Content_Types].xml") == null) {
                throw Refusal.invalid(
                        "FILE_KIND",
                        "Tệp nén này không phải bảng tính Excel. Hãy lưu danh sách thành Excel (.xlsx) hoặc CSV UTF-8.");
            }
            if (zip.size() > MOST_PARTS) {
                throw bomb();
            }
            if (zip.stream().anyMatch(part -> part.getName().endsWith("vbaProject.bin")) || macroEnabled(zip)) {
                throw Refusal.invalid(
                        "FILE_MACRO",
                        "Tệp có macro nên không nhận. Hãy mở bằng Excel, chọn Lưu thành «.xlsx» rồi tải lên.");
            }
            measure(zip, size);
        } catch (ZipException damaged) {
            throw damaged();
        }
    }

    private static boolean macroEnabled(ZipFile zip) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry("[Content_Types].xml"))) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).contains("macroEnabled");
        }
    }

    /** Unpacks everything once, holding nothing: what a header says of sizes may be a lie. */
    private static void measure(ZipFile zip, long size) throws IOException {
        var buffer = new byte[64 << 10];
        long total = 0;
        for (var parts = zip.entries(); parts.hasMoreElements(); ) {
            var part = parts.nextElement();
            long unpacked = 0;
            try (InputStream in = zip.getInputStream(part)) {
                for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    unpacked += read;
                    total += read;
                    var tooMuchText = part.getName().endsWith("sharedStrings.xml") && unpacked > MOST_SHARED_TEXT;
                    if (total > MOST_UNPACKED
                            || tooMuchText
                            || (total > RATIO_COUNTS_FROM && total / size > MOST_RATIO)) {
                        throw bomb();
                    }
                }
            }
        }
    }

    private static Refusal bomb() {
        return Refusal.invalid(
                "FILE_BOMB",
                "Tệp bung ra quá lớn so với một danh sách bình thường nên không nhận. Hãy chép riêng phần danh sách sang tệp"
                        + " mới rồi tải lên.");
    }

    static Refusal damaged() {
        return Refusal.invalid(
                "FILE_DAMAGED",
                "Tệp hỏng hoặc tải lên chưa trọn. Hãy mở lại bằng Excel, lưu thành «.xlsx» rồi tải lên lần nữa.");
    }
}
