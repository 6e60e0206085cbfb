package vn.giaouoc.app.report.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.expression.ExpressionText;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.EntryKind;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.FormContent.Place;

/** What every form must keep to; a form that does not stops the start, so that no report is ever written on it. */
final class FormRules {

    private static final int LONGEST_KEY = 20;
    private static final int LONGEST_CHECK = 40;

    private FormRules() {}

    /** IllegalArgumentException with what is wrong. */
    static void require(FormContent form) {
        once(
                form,
                "section",
                form.sections().stream().map(section -> section.code()).toList());
        once(form, "line", form.lines().map(line -> line.code()).toList());
        once(form, "cell", form.places().map(place -> place.cell().key()).toList());
        once(form, "check", form.checks().stream().map(check -> check.code()).toList());
        form.places().forEach(place -> require(form, place));
        var cells = form.places().map(Place::cell).collect(Collectors.toMap(FormCell::key, Function.identity()));
        cells.values().forEach(cell -> follow(form, cells, cell, new HashSet<>()));
        form.checks().forEach(check -> {
            demand(form, check.code().length() <= LONGEST_CHECK, check.code() + " is too long");
            demand(form, cells.containsKey(check.cell()), check.code() + " stands at no cell");
            known(form, cells, check.expression());
        });
    }

    private static void require(FormContent form, Place place) {
        var cell = place.cell();
        var key = cell.key();
        demand(form, ExpressionText.isKey(key) && key.length() <= LONGEST_KEY, key + " is no key");
        demand(
                form,
                key.equals(place.line().code()) || key.startsWith(place.line().code() + "."),
                key + " stands in another line");
        demand(form, !place.line().clause().isBlank(), place.line().code() + " cites no clause");
        demand(form, cell.figure() == null || cell.formula() == null, key + " has a figure and a formula");
        demand(form, !cell.worked() || cell.type().numeric(), key + " cannot be worked out");
        demand(
                form,
                place.line().kind() != EntryKind.DERIVED || cell.worked() || cell.type() == CellType.TEXT,
                key + " has nothing to be worked out from");
    }

    /** Formulas end somewhere. */
    private static void follow(FormContent form, Map<String, FormCell> cells, FormCell cell, Set<String> on) {
        demand(form, on.add(cell.key()), cell.key() + " is worked out from itself");
        var formula = cell.formula();
        if (formula != null) {
            for (var key : known(form, cells, formula)) {
                var next = cells.get(key);
                if (next != null) {
                    follow(form, cells, next, new HashSet<>(on));
                }
            }
        }
    }

    private static Set<String> known(FormContent form, Map<String, FormCell> cells, String expression) {
        var keys = ExpressionText.read(expression).keys();
        demand(form, cells.keySet().containsAll(keys), expression + " asks for a cell that is not there");
        return keys;
    }

    private static void once(FormContent form, String what, List<String> codes) {
        @Nullable
        String twice = codes.stream()
                .filter(code -> codes.indexOf(code) != codes.lastIndexOf(code))
                .findFirst()
                .orElse(null);
        demand(form, twice == null, what + " " + twice + " stands twice");
    }

    private static void demand(FormContent form, boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("form " + form.code() + ": " + what);
        }
    }
}
