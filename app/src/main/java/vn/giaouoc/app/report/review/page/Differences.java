package vn.giaouoc.app.report.review.page;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.mark.SectionMark;
import vn.giaouoc.db.report.mark.SectionMarks;
import vn.giaouoc.db.report.mark.SectionState;
import vn.giaouoc.db.report.seal.SealedReport;
import vn.giaouoc.db.report.seal.SealedReport.SealedCell;

/** Compares two submissions of a report cell by cell, as both were frozen. */
@Singleton
public class Differences {

    private final Forms forms;
    private final SectionMarks marks;

    Differences(Forms forms, SectionMarks marks) {
        this.forms = forms;
        this.marks = marks;
    }

    /** What is other in the later one, in the order of its form. */
    public List<CellChange> between(SealedReport earlier, SealedReport later) {
        var accepted = marks.of(Long.parseLong(later.report())).stream()
                .filter(mark -> mark.state() == SectionState.ACCEPTED)
                .map(SectionMark::section)
                .collect(Collectors.toSet());
        return forms.form(Long.parseLong(later.form().id()))
                .content()
                .places()
                .filter(place -> differs(earlier, later, place.cell().key()))
                .map(place -> change(earlier, later, place, accepted))
                .toList();
    }

    private static CellChange change(SealedReport earlier, SealedReport later, Place place, Set<String> accepted) {
        return new CellChange(
                place.section().code(),
                place.cell().key(),
                place.line().name(),
                place.cell().label(),
                text(earlier, place),
                text(later, place),
                accepted.contains(place.section().code()));
    }

    private static boolean differs(SealedReport earlier, SealedReport later, String key) {
        var before = earlier.cell(key).orElse(null);
        var after = later.cell(key).orElse(null);
        return !same(shown(before), shown(after)) || !Objects.equals(words(before), words(after));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private static String text(SealedReport sealed, Place place) {
        var cell = sealed.cell(place.cell().key()).orElse(null);
        var words = words(cell);
        return words == null ? CellText.of(place.cell().type(), shown(cell)) : words;
    }

    private static @Nullable BigDecimal shown(@Nullable SealedCell cell) {
        return cell == null ? null : cell.shown();
    }

    private static @Nullable String words(@Nullable SealedCell cell) {
        return cell == null ? null : cell.text();
    }
}
