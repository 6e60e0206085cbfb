package vn.giaouoc.ui.agreement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.figure.FigureSource;

/** What stands beside a target: the figures it may be bound to, what each is now, and what it came to the year before. */
public final class FigureChoices {

    /** Stands for a value that is typed. */
    static final String TYPED = "";

    private final Map<String, FigureSource> known;
    private final List<String> codes;
    private final UnaryOperator<String> now;
    private final UnaryOperator<String> before;

    /**
     * @param now the figure's present value in words
     * @param before by the key of a target, what it was and came to the year before, in words
     */
    public FigureChoices(List<FigureSource> known, UnaryOperator<String> now, UnaryOperator<String> before) {
        this.known = known.stream().collect(Collectors.toMap(FigureSource::code, Function.identity()));
        this.codes = known.stream().map(FigureSource::code).toList();
        this.now = now;
        this.before = before;
    }

    /** All of them, typed first, and the one chosen before even if the portal knows it no more. */
    List<String> codes(@Nullable String chosen) {
        var all = new ArrayList<>(List.of(TYPED));
        all.addAll(codes);
        if (chosen != null && !all.contains(chosen)) {
            all.add(chosen);
        }
        return all;
    }

    String label(@Nullable String code) {
        if (code == null || TYPED.equals(code)) {
            return "Nhập tay khi đánh giá";
        }
        var figure = known.get(code);
        return figure == null ? code : figure.label() + " (" + figure.unit() + ")";
    }

    String unit(@Nullable String code) {
        var figure = code == null ? null : known.get(code);
        return figure == null ? "" : figure.unit();
    }

    String now(String code) {
        return now.apply(code);
    }

    /** What the target with that key came to the year before; a new target has no key yet. */
    String before(String key) {
        return before.apply(key);
    }
}
