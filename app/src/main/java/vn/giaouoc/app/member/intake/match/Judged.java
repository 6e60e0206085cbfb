package vn.giaouoc.app.member.intake.match;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.intake.row.MemberRow;
import vn.giaouoc.db.member.intake.KnownPerson;

/**
 * A row and what would become of it.
 *
 * @param known the person meant, or the one who looks alike; null when there is none
 * @param otherRow the row of the same file that looks alike, 0 when there is none
 * @param because why, as a sentence for people; empty when nothing needs saying
 */
public record Judged(
        MemberRow row,
        Verdict verdict,
        @Nullable KnownPerson known,
        int otherRow,
        String because,
        List<Difference> differences) {

    public enum Verdict {
        /** Nobody the portal knows. */
        NEW,
        /** Known from before and nowhere a member now: the same record is used again. */
        RETURNING,
        KNOWN,
        /** Known, and the row says something else: shown, and taken over only when a person says so. */
        CHANGED,
        /** The same row stands above. */
        REPEATED,
        /** May be somebody known: a person decides. */
        MAYBE,
        BAD
    }

    /** Says something else of this. */
    public boolean changes(ListedField field) {
        return differences.stream().anyMatch(each -> each.about() == field);
    }

    /** Known, with a difference that may be taken over; what only an admission changes may not. */
    public boolean takeable() {
        return verdict == Verdict.CHANGED && differences.stream().anyMatch(each -> each.about() != ListedField.KIND);
    }

    public static Judged fresh(MemberRow row) {
        return new Judged(row, Verdict.NEW, null, 0, "", List.of());
    }

    public static Judged of(MemberRow row, Verdict verdict, KnownPerson known, String because) {
        return new Judged(row, verdict, known, 0, because, List.of());
    }

    public static Judged changed(MemberRow row, KnownPerson known, List<Difference> differences) {
        return new Judged(row, differences.isEmpty() ? Verdict.KNOWN : Verdict.CHANGED, known, 0, "", differences);
    }

    public static Judged inFile(MemberRow row, Verdict verdict, int otherRow, String because) {
        return new Judged(row, verdict, null, otherRow, because, List.of());
    }

    public static Judged bad(MemberRow row, String because) {
        return new Judged(row, Verdict.BAD, null, 0, because, List.of());
    }
}
