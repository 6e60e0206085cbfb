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
 * @param asked who took them out, what was asked and of when they are
 * @param sha256 of the figures, so that a file can be compared with another one and with the portal
 */
public record Provenance(Asked asked, String sha256) {

    /** The SHA-256 over the rows as the file shows them: cells parted by a tab, each row ended by a line feed. */
    public static String digest(List<? extends List<? extends @Nullable Object>> rows) {
        var text = rows.stream()
                .map(row -> row.stream().map(SheetWriter::shown).collect(Collectors.joining("\t", "", "\n")))
                .collect(Collectors.joining());
        return Digest.hex(Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** As it stands at the end of a file. */
    public List<String> lines() {
        return List.of(
                "Người xuất: " + asked.by(),
                "Bộ lọc: " + asked.filter(),
                asked.asOf(),
                "SHA-256 của số liệu: " + sha256);
    }
}
