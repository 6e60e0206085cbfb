package vn.giaouoc.app.activity.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.figure.FigureRows;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.app.figure.FigureSource;
import vn.giaouoc.db.activity.Activity;
import vn.giaouoc.db.activity.issue.DialogueIssue;
import vn.giaouoc.db.activity.issue.IssueState;
import vn.giaouoc.db.activity.kind.FigureRule;
import vn.giaouoc.db.activity.kind.Measure;
import vn.giaouoc.db.common.Percent;

/** One figure of the content. Departments are passed over: records are kept for the unit. */
final class ActivityFigure implements FigureRows {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final FigureRule rule;
    private final FigureLedger ledger;
    private final Function<String, FigureSource> siblings;

    /** {@code siblings} finds the figures a rate or a change is made of. */
    ActivityFigure(FigureRule rule, FigureLedger ledger, Function<String, FigureSource> siblings) {
        this.rule = rule;
        this.ledger = ledger;
        this.siblings = siblings;
    }

    @Override
    public String code() {
        return rule.code();
    }

    @Override
    public String label() {
        return rule.label();
    }

    @Override
    public String unit() {
        return rule.unit();
    }

    @Override
    public Optional<BigDecimal> value(FigureScope scope) {
        return switch (rule.measure()) {
            case RATIO -> ratio(scope);
            case CHANGE -> change(scope);
            case OWED -> Optional.of(BigDecimal.valueOf(ledger.owed(scope)));
            case ANY, IN_FORCE -> Optional.of(rows(scope).isEmpty() ? BigDecimal.ZERO : BigDecimal.ONE);
            case ITEMS -> Optional.of(BigDecimal.valueOf(items(scope)));
            default ->
                Optional.of(rows(scope).stream().map(FigureRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        };
    }

    @Override
    public List<FigureRow> rows(FigureScope scope) {
        return switch (rule.measure()) {
            case RATIO -> rowsOf(rule.whole(), scope);
            case CHANGE -> rowsOf(rule.part(), scope);
            case OWED ->
                ledger.owing(scope).stream()
                        .map(owing -> new FigureRow(
                                Long.toString(owing.unit().organisationId()),
                                null,
                                owing.unit().name(),
                                BigDecimal.valueOf(owing.conferences()),
                                null,
                                null))
                        .toList();
            case IN_FORCE ->
                ledger.inForce(scope, kind(), rule.conditions()).stream()
                        .map(paper -> row(paper, 1))
                        .toList();
            case RAISED, RESOLVED -> issueRows(scope);
            case SUM ->
                records(scope).stream()
                        .filter(record -> record.number(field()) != 0)
                        .map(record -> row(record, record.number(field())))
                        .toList();
            case COUNT, ANY ->
                records(scope).stream().map(record -> row(record, 1)).toList();
            case ITEMS ->
                records(scope).stream()
                        .map(record ->
                                row(record, yeses().stream().filter(record::yes).count()))
                        .toList();
        };
    }

    private List<Activity> records(FigureScope scope) {
        return ledger.records(scope, kind(), rule.conditions());
    }

    private long items(FigureScope scope) {
        var records = records(scope);
        return yeses().stream()
                .filter(key -> records.stream().anyMatch(record -> record.yes(key)))
                .count();
    }

    private Optional<BigDecimal> ratio(FigureScope scope) {
        var part = sibling(rule.part()).value(scope).orElse(BigDecimal.ZERO);
        var whole = sibling(rule.whole()).value(scope).orElse(BigDecimal.ZERO);
        return Percent.of(part.longValue(), whole.longValue()).known()
                ? Optional.of(part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    private Optional<BigDecimal> change(FigureScope scope) {
        var figure = sibling(rule.part());
        var before = figure.value(scope.in(scope.year() - 1));
        return before.flatMap(then -> figure.value(scope).map(now -> now.subtract(then)));
    }

    private List<FigureRow> issueRows(FigureScope scope) {
        return ledger.issues(records(scope)).stream()
                .filter(issue -> rule.measure() == Measure.RAISED || issue.state() == IssueState.RESOLVED)
                .map(ActivityFigure::row)
                .toList();
    }

    private List<FigureRow> rowsOf(@Nullable String code, FigureScope scope) {
        return sibling(code) instanceof FigureRows rows ? rows.rows(scope) : List.of();
    }

    private static FigureRow row(Activity record, long amount) {
        return new FigureRow(
                Long.toString(record.id()),
                record.onDate(),
                record.title(),
                BigDecimal.valueOf(amount),
                path(record.organisationId(), record.id()),
                record.changedAt());
    }

    private static FigureRow row(DialogueIssue issue) {
        return new FigureRow(
                Long.toString(issue.id()),
                issue.resolvedOn(),
                issue.question(),
                BigDecimal.ONE,
                path(issue.organisationId(), issue.activityId()),
                issue.changedAt());
    }

    private static String path(long organisationId, long activityId) {
        return "hoat-dong?don-vi=" + organisationId + "&muc=" + activityId;
    }

    private FigureSource sibling(@Nullable String code) {
        return siblings.apply(Objects.requireNonNull(code, rule.code()));
    }

    private String kind() {
        return Objects.requireNonNull(rule.kind(), rule.code());
    }

    private String field() {
        return Objects.requireNonNull(rule.field(), rule.code());
    }

    private List<String> yeses() {
        return Objects.requireNonNull(rule.fields(), rule.code());
    }
}
