package vn.giaouoc.app.activity.figure;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.giaouoc.app.activity.kind.KindBook;
import vn.giaouoc.app.figure.FigureSource;
import vn.giaouoc.app.figure.FigureSources;
import vn.giaouoc.db.activity.kind.FigureRule;
import vn.giaouoc.db.activity.kind.KindField.Choice;

/** Every figure the content names; a rule with {@code by} becomes one figure for each answer. */
@Singleton
class ActivityFigures implements FigureSources {

    private final Map<String, FigureSource> figures = new LinkedHashMap<>();

    ActivityFigures(KindBook kinds, FigureLedger ledger) {
        kinds.figures().stream()
                .flatMap(rule -> expand(kinds, rule))
                .forEach(rule -> figures.put(rule.code(), new ActivityFigure(rule, ledger, this::figure)));
    }

    @Override
    public List<FigureSource> figures() {
        return List.copyOf(figures.values());
    }

    private FigureSource figure(String code) {
        return Objects.requireNonNull(figures.get(code), code);
    }

    private static Stream<FigureRule> expand(KindBook kinds, FigureRule rule) {
        var by = rule.by();
        if (by == null) {
            return Stream.of(rule);
        }
        var field = kinds.kind(Objects.requireNonNull(rule.kind())).field(by).orElseThrow();
        return field.answers().stream().map(answer -> one(rule, by, answer));
    }

    private static FigureRule one(FigureRule rule, String by, Choice answer) {
        return new FigureRule(
                rule.code().replace("*", answer.code()),
                rule.label() + ": " + answer.label(),
                rule.unit(),
                rule.indicator(),
                rule.measure(),
                rule.kind(),
                rule.field(),
                rule.fields(),
                Map.of(by, answer.code()),
                null,
                rule.part(),
                rule.whole());
    }
}
