package vn.giaouoc.app.report.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormCheck;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.mark.Acceptance;

/** Asks every check of a report: those of its form, and that nothing is left out or cut short. */
public final class Checks {

    /** How the codes of checks for what is left out begin; the cell's key follows. */
    public static final String REQUIRED = "REQUIRED_";

    /** How the codes of checks for words too few begin. */
    public static final String LENGTH = "LENGTH_";

    private static final Pattern PLACE = Pattern.compile("\\{(previous )?([A-Z0-9a-z.]+)}");

    private Checks() {}

    /** Those that do not hold, in the order of the form. */
    public static List<CheckResult> broken(Sheet sheet, Map<String, Acceptance> taken) {
        var broken = new ArrayList<CheckResult>();
        sheet.form()
                .places()
                .forEach(place ->
                        missing(sheet, place).ifPresent(check -> broken.add(new CheckResult(check, "", null))));
        for (var check : sheet.form().checks()) {
            var expression = sheet.expression(check.expression());
            if (!expression.holds(sheet)) {
                var figures = figures(sheet, expression.keys());
                var accepted = taken.get(check.code());
                var same = !sheet.stops(check)
                                && accepted != null
                                && accepted.figures().equals(figures)
                        ? accepted
                        : null;
                broken.add(new CheckResult(filled(sheet, check), figures, same));
            }
        }
        return broken;
    }

    private static Optional<FormCheck> missing(Sheet sheet, Place place) {
        var cell = place.cell();
        if (!sheet.filled(cell.key())) {
            return sheet.required(cell)
                    ? Optional.of(hard(
                            REQUIRED + cell.key(),
                            cell,
                            "Chưa ghi «%s» (%s). Không có thì ghi 0.".formatted(name(place), cell.key()),
                            "Chưa ghi «%s» (%s).".formatted(name(place), cell.key())))
                    : Optional.empty();
        }
        var min = cell.min();
        var text = sheet.text(cell.key());
        if (cell.type().words() && min != null && text != null && letters(text) < min.intValue()) {
            var sentence = "«%s» mới có %d chữ cái, cần ít nhất %s. Anh/chị viết thêm."
                    .formatted(name(place), letters(text), min.toPlainString());
            return Optional.of(hard(LENGTH + cell.key(), cell, sentence, sentence));
        }
        return Optional.empty();
    }

    /** Letters as people count them. */
    public static int letters(String text) {
        return text.codePointCount(0, text.length());
    }

    private static FormCheck hard(String code, FormCell cell, String ofNumbers, String ofWords) {
        return new FormCheck(
                code,
                cell.key(),
                "filled(" + cell.key() + ")",
                true,
                cell.type().numeric() ? ofNumbers : ofWords);
    }

    private static String name(Place place) {
        var cell = place.cell();
        return place.line().cells().size() == 1
                ? place.line().name()
                : place.line().name() + ": " + cell.label();
    }

    private static FormCheck filled(Sheet sheet, FormCheck check) {
        var sentence = PLACE.matcher(check.sentence()).replaceAll(place -> {
            var key = place.group(2);
            var type = sheet.form().place(key).map(found -> found.cell().type()).orElse(CellType.COUNT);
            @Nullable BigDecimal value = place.group(1) == null ? sheet.value(key) : sheet.previous(key);
            return Matcher.quoteReplacement(CellText.of(type, value));
        });
        return new FormCheck(check.code(), check.cell(), check.expression(), sheet.stops(check), sentence);
    }

    private static String figures(Sheet sheet, Set<String> keys) {
        return keys.stream().map(key -> key + "=" + plain(sheet.value(key))).collect(Collectors.joining(";"));
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "-" : value.toPlainString();
    }
}
