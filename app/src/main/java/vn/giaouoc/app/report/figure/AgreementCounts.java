package vn.giaouoc.app.report.figure;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.figure.FigureRows;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.app.figure.FigureSource;
import vn.giaouoc.app.figure.FigureSources;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementRepository;
import vn.giaouoc.db.agreement.tally.AgreementTallies;
import vn.giaouoc.db.agreement.tally.AgreementTally;

/** Agreements of a unit's year as the tallies count them (trade: C01, C02, C04). */
@Singleton
class AgreementCounts implements FigureSources {

    private final UnitDays days;
    private final AgreementTallies tallies;
    private final AgreementRepository agreements;

    AgreementCounts(UnitDays days, AgreementTallies tallies, AgreementRepository agreements) {
        this.days = days;
        this.tallies = tallies;
        this.agreements = agreements;
    }

    @Override
    public List<FigureSource> figures() {
        return List.of(
                new Listed(
                        this,
                        "AGREEMENTS_SIGNED",
                        "Số giao ước thi đua đã ký",
                        AgreementTally::signed,
                        one -> one.inForceId() != null),
                new Plain(
                        this,
                        "AGREEMENT_DEPARTMENTS",
                        "Số phòng, ban tham gia giao ước",
                        AgreementTally::departmentsIn),
                new Listed(
                        this,
                        "AGREEMENTS_JUDGED",
                        "Số giao ước được đánh giá",
                        AgreementTally::judged,
                        Agreement::judged),
                new Listed(
                        this,
                        "AGREEMENTS_MET",
                        "Số giao ước đạt",
                        AgreementTally::met,
                        one -> one.judged() && Boolean.TRUE.equals(one.met())));
    }

    private Optional<BigDecimal> sum(FigureScope scope, ToLongFunction<AgreementTally> column) {
        return Optional.of(BigDecimal.valueOf(days.of(scope).ids().stream()
                .mapToLong(id -> column.applyAsLong(tallies.of(scope.campaignId(), scope.year(), id)))
                .sum()));
    }

    private List<FigureRow> rows(FigureScope scope, Predicate<Agreement> which) {
        return days.of(scope).ids().stream()
                .flatMap(id -> agreements.kept(scope.campaignId(), scope.year(), id).stream())
                .filter(one -> !one.cancelled() && one.inForceId() != null && which.test(one))
                .map(AgreementCounts::row)
                .toList();
    }

    private static FigureRow row(Agreement one) {
        var judged = one.judgedAt();
        return new FigureRow(
                Long.toString(one.id()),
                judged == null ? null : judged.atZone(Times.ZONE).toLocalDate(),
                one.title(),
                BigDecimal.ONE,
                null,
                judged);
    }

    private record Plain(AgreementCounts all, String code, String label, ToLongFunction<AgreementTally> column)
            implements FigureSource {

        @Override
        public String unit() {
            return "đơn vị";
        }

        @Override
        public Optional<BigDecimal> value(FigureScope scope) {
            return all.sum(scope, column);
        }
    }

    private record Listed(
            AgreementCounts all,
            String code,
            String label,
            ToLongFunction<AgreementTally> column,
            Predicate<Agreement> which)
            implements FigureRows {

        @Override
        public String unit() {
            return "bản";
        }

        @Override
        public Optional<BigDecimal> value(FigureScope scope) {
            return all.sum(scope, column);
        }

        @Override
        public List<FigureRow> rows(FigureScope scope) {
            return all.rows(scope, which);
        }
    }
}
