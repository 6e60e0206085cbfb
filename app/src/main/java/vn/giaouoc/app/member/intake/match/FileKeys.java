package vn.giaouoc.app.member.intake.match;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.intake.match.Judged.Verdict;
import vn.giaouoc.app.member.intake.row.MemberRow;

/**
 * Remembers the keys of the rows already read of one file, so that a person written twice is seen. Only 64-bit hashes are
 * kept: some forty bytes a key for lists of 200,000 rows.
 */
public final class FileKeys {

    private final Map<Long, Integer> rows = new HashMap<>();

    /** What the rows above say of this one; null when they say nothing. The row is remembered. */
    public @Nullable Judged compare(MemberRow row) {
        var likeness = row.likeness();
        var content = hash("row", likeness + "|" + row.contentHash());
        var same = rows.putIfAbsent(content, row.number());
        if (same != null) {
            return Judged.inFile(row, Verdict.REPEATED, same, "Giống hệt dòng " + same + " nên bỏ qua.");
        }
        var taken = number(
                "Số CCCD",
                "citizen",
                row.citizen() == null ? null : row.citizen().value(),
                row);
        taken = taken == null ? number("Mã số đoàn viên", "code", row.memberCode(), row) : taken;
        taken = taken == null ? number("Mã nhân viên", "staff", row.staffNumber(), row) : taken;
        return taken == null ? alike(row, likeness) : taken;
    }

    private @Nullable Judged number(String what, String kind, @Nullable String value, MemberRow row) {
        if (value == null) {
            return null;
        }
        var earlier = rows.putIfAbsent(hash(kind, value), row.number());
        return earlier == null
                ? null
                : Judged.bad(row, what + " đã ghi cho người ở dòng " + earlier + ". Hãy sửa số ở một trong hai dòng.");
    }

    /** Same folded name and birth: surely somebody else only when both rows hold numbers, which then differ. */
    private @Nullable Judged alike(MemberRow row, String likeness) {
        var plain = rows.get(hash("plain", likeness));
        var numbered = rows.get(hash("numbered", likeness));
        rows.putIfAbsent(hash(row.numbered() ? "numbered" : "plain", likeness), row.number());
        var earlier = plain != null || row.numbered() ? plain : numbered;
        return earlier == null
                ? null
                : Judged.inFile(
                        row, Verdict.MAYBE, earlier, "Cùng họ tên và ngày (năm) sinh với dòng " + earlier + ".");
    }

    /** FNV-1a, 64 bits. */
    private static long hash(String kind, String value) {
        long hash = 0xcbf29ce484222325L;
        var text = kind + ":" + value;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
