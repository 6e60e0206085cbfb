package vn.giaouoc.app.report.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.expression.CellReader;
import vn.giaouoc.app.report.expression.Expression;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.EntryKind;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormCheck;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.form.FormLine;
import vn.giaouoc.db.report.value.ReportValue;
import vn.giaouoc.db.report.value.ReportValues;

/** One report with everything in it. Formulas are worked out of what the other cells show, overridden figures included. */
public final class Sheet implements CellReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FormContent form;
    private final Contents contents;
    private final SheetSource source;
    private final Function<String, Expression> expressions;
    private final Map<String, Place> cells = new HashMap<>();
    private final Map<String, BigDecimal> formulas = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    /**
     * What is known of the cells.
     *
     * @param figures what the portal's figures say, by cell
     * @param values what people wrote, by cell
     * @param previous what last year's report showed, by cell
     * @param files how many files hang on the report
     */
    public record Contents(
            Map<String, BigDecimal> figures,
            Map<String, ReportValue> values,
            Map<String, BigDecimal> previous,
            int files) {}

    /** {@code expressions} reads formulas and checks. */
    Sheet(FormContent form, Contents contents, SheetSource source, Function<String, Expression> expressions) {
        this.form = form;
        this.contents = contents;
        this.source = source;
        this.expressions = expressions;
        form.places().forEach(place -> cells.put(place.cell().key(), place));
    }

    public FormContent form() {
        return form;
    }

    Expression expression(String text) {
        return expressions.apply(text);
    }

    /** What the portal works out; null where it works out nothing or has nothing to work with. */
    public @Nullable BigDecimal derived(String key) {
        var place = cells.get(key);
        if (place == null) {
            return null;
        }
        var formula = source.formula(place.line(), place.cell());
        return formula == null ? contents.figures().get(key) : formula(place, formula);
    }

    /** What a person typed over it, or where nothing is worked out. */
    public @Nullable BigDecimal typed(FormCell cell) {
        var value = contents.values().get(cell.key());
        return value == null ? null : value.typed();
    }

    public @Nullable String text(String key) {
        var value = contents.values().get(key);
        return value == null ? null : value.text();
    }

    /** What a person wrote into the cell; null while nobody did. */
    public @Nullable ReportValue written(String key) {
        return contents.values().get(key);
    }

    /** What may be done with the cell: formulas are never typed. */
    public EntryKind entry(FormLine line, FormCell cell) {
        return cell.formula() == null ? source.entry(line, cell) : EntryKind.DERIVED;
    }

    /** What the cell holds here. */
    public CellType type(FormLine line, FormCell cell) {
        return source.type(line, cell);
    }

    /** True when breaking the check stops the submission. */
    boolean stops(FormCheck check) {
        return source.stops(check);
    }

    /** True when the cell must hold something before submission. */
    public boolean required(FormCell cell) {
        return source.required(cell);
    }

    /** True while the feature the cell's figure comes from is not there. */
    public boolean awaited(FormCell cell) {
        return cell.awaits() && !source.fills(cell);
    }

    /** True when a worked-out figure shows something else than it was worked out to be. */
    public boolean overridden(FormLine line, FormCell cell) {
        if (entry(line, cell) != EntryKind.DERIVED_OR_TYPED) {
            return false;
        }
        var typed = typed(cell);
        var derived = derived(cell.key());
        return typed != null && derived != null && typed.compareTo(derived) != 0;
    }

    @Override
    public @Nullable BigDecimal value(String key) {
        var value = contents.values().get(key);
        return value != null && value.typed() != null ? value.typed() : derived(key);
    }

    @Override
    public @Nullable BigDecimal previous(String key) {
        return contents.previous().get(key);
    }

    @Override
    public boolean typed(String key) {
        var value = contents.values().get(key);
        return value != null && value.typed() != null;
    }

    @Override
    public boolean filled(String key) {
        var place = cells.get(key);
        if (place != null && place.cell().type() == CellType.FILE) {
            return contents.files() > 0;
        }
        var text = text(key);
        return value(key) != null || (text != null && !text.isBlank());
    }

    private @Nullable BigDecimal formula(Place place, String formula) {
        var key = place.cell().key();
        if (done.add(key)) {
            var answer = expressions.apply(formula).of(this);
            if (answer != null) {
                formulas.put(key, rounded(place.cell().type(), answer));
            }
        }
        return formulas.get(key);
    }

    private static BigDecimal rounded(CellType type, BigDecimal answer) {
        var whole = type == CellType.PERCENT ? answer.multiply(HUNDRED) : answer;
        return ReportValues.plain(whole.setScale(type.decimals(), RoundingMode.HALF_UP));
    }
}
