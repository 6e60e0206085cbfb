package vn.giaouoc.app.agreement.tally;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.agreement.tally.AgreementRollups;
import vn.giaouoc.db.agreement.tally.AgreementRow;
import vn.giaouoc.db.agreement.tally.AgreementScope;
import vn.giaouoc.db.agreement.tally.AgreementSums;
import vn.giaouoc.db.common.Refusal;

/**
 * How many agreements were made, signed, judged and reached, and how many departments take part, in a unit and everything
 * below it (trade: C01-C04). Superiors see counts; figures are for whoever sees the unit's figures.
 */
@Singleton
public class AgreementFigures {

    private final AgreementRollups rollups;
    private final Jurisdiction jurisdiction;
    private final OrganisationTree tree;
    private final Times times;

    AgreementFigures(AgreementRollups rollups, Jurisdiction jurisdiction, OrganisationTree tree, Times times) {
        this.rollups = rollups;
        this.jurisdiction = jurisdiction;
        this.tree = tree;
        this.times = times;
    }

    /** The figures of the unit and of the lines below it. */
    @ReadOnly
    public AgreementReport ask(Actor actor, AgreementQuestion question) {
        var asked = question.treeDay();
        var day = asked == null ? times.today() : asked;
        requireFigures(actor, question.unitId(), day);
        var unit = tree.at(question.unitId(), day);
        var rows = rollups.rows(new AgreementScope(
                question.unitId(),
                question.campaignId(),
                question.year(),
                day,
                question.heirs(),
                question.asOf(),
                question.byUnion()));
        var own = rows.stream().filter(AgreementRow::own).findFirst().orElseThrow(AgreementFigures::notThen);
        var total = rows.stream()
                .filter(row -> row.own() || row.counted() || !unit.counted())
                .map(AgreementRow::sums)
                .reduce(AgreementSums.NONE, AgreementSums::plus);
        return new AgreementReport(
                day,
                times.now(),
                AgreementReport.Line.of(own, total),
                AgreementReport.Line.of(own, own.sums()),
                rows.stream()
                        .filter(row -> !row.own())
                        .map(row -> AgreementReport.Line.of(row, row.sums()))
                        .toList());
    }

    /** The subtree of today, and on an earlier tree also what lay below the same office then. */
    private void requireFigures(Actor actor, long unitId, LocalDate day) {
        if (!jurisdiction.may(actor, Authority.SEE_FIGURES, unitId)
                && actor.grantsOf(Authority.SEE_FIGURES).stream()
                        .noneMatch(
                                grant -> grant.wholeSubtree() && tree.isWithin(grant.organisationId(), unitId, day))) {
            jurisdiction.require(actor, Authority.SEE_FIGURES, unitId);
        }
    }

    private static Refusal notThen() {
        return Refusal.notFound(
                "UNIT_NOT_THEN", "Đơn vị này không có trong cây tổ chức ngày đã chọn. Anh/chị chọn ngày khác.");
    }
}
