package vn.giaouoc.app.spreadsheet.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.spreadsheet.SheetWriter;
import vn.giaouoc.db.common.Digest;

/**
 * Where the rows of a file come from.
 *
 * @param by who took them out
 * @param filter what was asked, as the screen says it
 * @param asOf of when they are: "Số liệu tính đến 14:30 21/11/2026"
 * @param sha256 of the figures, so that a file can be compared with another one and with the portal
 */
public record Provenance(String by, String filter, String asOf, String sha256) {

    /** The same with the digest of these rows, the totals first where there are any. */
    public static Provenance of(
            String by, String filter, String asOf, List<? extends List<? extends @Nullable Object>> rows) {
        return new Provenance(by, filter, asOf, digest(rows));
    }

    /** The SHA-256 over the rows as the file shows them: cells parted by a tab, each row ended by a line feed. */
    public static String digest(List<? extends List<? extends @Nullable Object>> rows) {
        var text = rows.stream()
                .map(row -> row.stream().map(SheetWriter::shown).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
        return Digest.hex(Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** As it stands at the end of a file. */
    public List<String> lines() {
        return List.of("Người xuất: " + by, "Bộ lọc: " + filter, asOf, "SHA-256 của số liệu: " + sha256);
    }
}
