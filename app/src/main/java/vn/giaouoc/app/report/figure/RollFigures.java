package vn.giaouoc.app.report.figure;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.giaouoc.app.figure.FigureGroup;
import vn.giaouoc.app.figure.FigurePersons;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.app.figure.FigureSource;
import vn.giaouoc.app.report.figure.UnitRoll.Counted;

/** Members and pledges of a unit's year; the roll is called once for all of them. */
@Singleton
class RollFigures implements FigureGroup {

    private final UnitRoll roll;

    RollFigures(UnitRoll roll) {
        this.roll = roll;
    }

    @Override
    public List<FigureSource> figures() {
        return Arrays.stream(RollFigure.values())
                .map(figure -> (FigureSource) new Figure(roll, figure))
                .toList();
    }

    @Override
    public Map<String, BigDecimal> values(Collection<String> codes, FigureScope scope) {
        var people = roll.of(scope);
        var values = new HashMap<String, BigDecimal>();
        codes.forEach(code -> values.put(code, count(people, RollFigure.valueOf(code))));
        return values;
    }

    private static BigDecimal count(List<Counted> people, RollFigure figure) {
        return BigDecimal.valueOf(people.stream().filter(figure::counts).count());
    }

    private record Figure(UnitRoll roll, RollFigure figure) implements FigurePersons {

        @Override
        public String code() {
            return figure.name();
        }

        @Override
        public String label() {
            return figure.label();
        }

        @Override
        public String unit() {
            return "người";
        }

        @Override
        public Optional<BigDecimal> value(FigureScope scope) {
            return Optional.of(count(roll.of(scope), figure));
        }

        @Override
        public List<Long> persons(FigureScope scope) {
            return of(scope).stream().map(Counted::personId).toList();
        }

        @Override
        public List<FigureRow> rows(FigureScope scope) {
            return of(scope).stream()
                    .map(one ->
                            new FigureRow(Long.toString(one.personId()), null, one.name(), BigDecimal.ONE, null, null))
                    .toList();
        }

        private List<Counted> of(FigureScope scope) {
            return roll.of(scope).stream().filter(figure::counts).toList();
        }
    }
}
