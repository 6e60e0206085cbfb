package vn.giaouoc.app.report.figure;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.activity.year.YearSpan;
import vn.giaouoc.app.figure.FigureGroup;
import vn.giaouoc.app.figure.FigurePersons;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.app.figure.FigureSource;
import vn.giaouoc.db.report.people.Stretch;
import vn.giaouoc.db.report.people.UnitPeople;

/**
 * Who became a member of the unit in its year and who ceased to be one. Moving from one part of the unit to another is
 * neither; coming from another union is no admission. The members on the last day are those before the first day, plus all
 * who came, less all who left.
 */
@Singleton
class MovementFigures implements FigureGroup {

    private final UnitDays days;
    private final UnitPeople people;

    MovementFigures(UnitDays days, UnitPeople people) {
        this.days = days;
        this.people = people;
    }

    @Override
    public List<FigureSource> figures() {
        return Arrays.stream(Movement.values())
                .map(movement -> (FigureSource) new Figure(this, movement))
                .toList();
    }

    @Override
    public Map<String, BigDecimal> values(Collection<String> codes, FigureScope scope) {
        var moves = moves(scope);
        var values = new HashMap<String, BigDecimal>();
        codes.forEach(code -> values.put(
                code,
                BigDecimal.valueOf(
                        moves.getOrDefault(Movement.valueOf(code), List.of()).size())));
        return values;
    }

    /** Who moved how, the earliest first. */
    private Map<Movement, List<FigureRow>> moves(FigureScope scope) {
        var units = days.of(scope);
        var ids = new HashSet<>(units.ids());
        var span = days.span(scope, units.asOf());
        var ways = people.moved(ids, span.first(), span.last().plusDays(1)).stream()
                .collect(Collectors.groupingBy(Stretch::personId));
        var moves = new EnumMap<Movement, List<FigureRow>>(Movement.class);
        for (var way : ways.values()) {
            for (var stretch : way) {
                if (ids.contains(stretch.organisationId())) {
                    coming(stretch, way, ids, span).ifPresent(how -> add(moves, how, stretch, stretch.from()));
                    leaving(stretch, way, ids, span, units.ended())
                            .ifPresent(how -> add(moves, how, stretch, stretch.to()));
                }
            }
        }
        moves.values().forEach(rows -> rows.sort(Comparator.comparing(row -> String.valueOf(row.on()))));
        return moves;
    }

    private static Optional<Movement> coming(Stretch stretch, List<Stretch> way, Set<Long> ids, YearSpan span) {
        if (!span.holds(stretch.from()) || there(way, ids, stretch.from().minusDays(1))) {
            return Optional.empty();
        }
        boolean from = way.stream()
                .anyMatch(other ->
                        !ids.contains(other.organisationId()) && other.to().equals(stretch.from()));
        return Optional.of(from ? Movement.MEMBERS_MOVED_IN : Movement.MEMBERS_ADMITTED);
    }

    /** Of an ended unit its last morrow belongs to the year: all who were there leave with it. */
    private static Optional<Movement> leaving(
            Stretch stretch, List<Stretch> way, Set<Long> ids, YearSpan span, boolean ended) {
        boolean within = span.holds(stretch.to())
                || (ended && stretch.to().equals(span.last().plusDays(1)));
        var reason = stretch.reason();
        if (!within || reason == null || there(way, ids, stretch.to())) {
            return Optional.empty();
        }
        return Arrays.stream(Movement.values())
                .filter(movement -> movement.takes(reason))
                .findFirst();
    }

    private static boolean there(List<Stretch> way, Set<Long> ids, LocalDate day) {
        return way.stream().anyMatch(other -> ids.contains(other.organisationId()) && other.activeOn(day));
    }

    private static void add(Map<Movement, List<FigureRow>> moves, Movement movement, Stretch stretch, LocalDate on) {
        moves.computeIfAbsent(movement, none -> new ArrayList<>())
                .add(new FigureRow(Long.toString(stretch.personId()), on, stretch.name(), BigDecimal.ONE, null, null));
    }

    private record Figure(MovementFigures all, Movement movement) implements FigurePersons {

        @Override
        public String code() {
            return movement.name();
        }

        @Override
        public String label() {
            return movement.label();
        }

        @Override
        public String unit() {
            return "người";
        }

        @Override
        public Optional<BigDecimal> value(FigureScope scope) {
            return Optional.of(BigDecimal.valueOf(rows(scope).size()));
        }

        @Override
        public List<FigureRow> rows(FigureScope scope) {
            return all.moves(scope).getOrDefault(movement, List.of());
        }

        @Override
        public List<Long> persons(FigureScope scope) {
            return rows(scope).stream()
                    .map(row -> Long.valueOf(row.id()))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }
}
