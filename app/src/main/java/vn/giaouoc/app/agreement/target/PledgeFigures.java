package vn.giaouoc.app.agreement.target;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.app.figure.FigureSource;
import vn.giaouoc.app.figure.FigureSources;
import vn.giaouoc.db.agreement.figure.PledgeTotal;
import vn.giaouoc.db.agreement.figure.PledgeTotals;

/** What the tallies of pledges say (trade: A02, B03, B04): of some departments, or of the unit and all below it. */
@Singleton
class PledgeFigures implements FigureSources {

    private final PledgeTotals totals;
    private final Times times;

    PledgeFigures(PledgeTotals totals, Times times) {
        this.totals = totals;
        this.times = times;
    }

    @Override
    public List<FigureSource> figures() {
        return List.of(
                new Figure("PLEDGE_RATE", "Tỷ lệ đoàn viên ký cam kết", "%", scope -> rate(total(scope))),
                new Figure(
                        "PLEDGES_SIGNED",
                        "Số đoàn viên đã ký cam kết",
                        "người",
                        scope -> count(total(scope), PledgeTotal::signed)),
                new Figure("MEMBERS", "Số đoàn viên", "người", scope -> count(total(scope), PledgeTotal::members)));
    }

    /** One of them. */
    private record Figure(String code, String label, String unit, Function<FigureScope, Optional<BigDecimal>> read)
            implements FigureSource {

        @Override
        public Optional<BigDecimal> value(FigureScope scope) {
            return read.apply(scope);
        }
    }

    private PledgeTotal total(FigureScope scope) {
        return scope.departmentIds().isEmpty()
                ? totals.ofUnit(scope.campaignId(), scope.year(), scope.organisationId(), times.today())
                : totals.ofDepartments(
                        scope.campaignId(), scope.year(), scope.organisationId(), scope.departmentIds(), times.today());
    }

    /** A sum over a sum with one decimal; nobody to sign is no rate. */
    private static Optional<BigDecimal> rate(PledgeTotal total) {
        return total.eligible() == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(total.signed())
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(total.eligible()), 1, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> count(PledgeTotal total, Function<PledgeTotal, Long> column) {
        return total.rows() == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(column.apply(total)));
    }
}
