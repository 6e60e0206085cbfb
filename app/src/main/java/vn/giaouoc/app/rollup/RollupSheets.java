package vn.giaouoc.app.rollup;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.rollup.agreement.AgreementRollupService;
import vn.giaouoc.app.rollup.agreement.AgreementTable;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.Subject;
import vn.giaouoc.app.rollup.table.RollupSheet;
import vn.giaouoc.app.rollup.table.RollupSheet.Headline;

/** One question, whatever is counted: what a screen shows and an export writes is the same sheet. */
@Singleton
public class RollupSheets {

    private final RollupService pledges;
    private final AgreementRollupService agreements;

    RollupSheets(RollupService pledges, AgreementRollupService agreements) {
        this.pledges = pledges;
        this.agreements = agreements;
    }

    public RollupSheet ask(Actor actor, Subject subject, RollupQuestion question) {
        return switch (subject) {
            case PLEDGES -> pledges(actor, question);
            case AGREEMENTS -> agreements(actor, question);
        };
    }

    private RollupSheet pledges(Actor actor, RollupQuestion question) {
        var rollup = pledges.ask(actor, question);
        var figures = rollup.total().figures();
        var headlines = new ArrayList<>(List.of(
                new Headline(
                        Numbers.text(figures.signed()),
                        "đã ký trên " + Numbers.text(figures.eligible()) + " đoàn viên thuộc diện ký"),
                new Headline(rollup.total().rate(), "tỷ lệ ký")));
        if (figures.units() > 0) {
            headlines.add(new Headline(
                    Numbers.text(figures.fullUnits()), "trên " + Numbers.text(figures.units()) + " CĐCS đạt 100 %"));
        }
        return new RollupSheet(
                Subject.PLEDGES,
                rollup.path(),
                rollup.total().id(),
                rollup.total().name(),
                rollup.campaign(),
                rollup.year(),
                AsOf.words(rollup.day(), rollup.closed(), rollup.countedAt()),
                headlines,
                PledgeTable.of(rollup),
                rollup.sha256());
    }

    private RollupSheet agreements(Actor actor, RollupQuestion question) {
        var rollup = agreements.ask(actor, question);
        var sums = rollup.total().sums();
        return new RollupSheet(
                Subject.AGREEMENTS,
                rollup.path(),
                rollup.total().unitId(),
                rollup.total().name(),
                rollup.campaign(),
                rollup.year(),
                AsOf.words(rollup.day(), false, rollup.countedAt()),
                List.of(
                        new Headline(
                                Numbers.text(sums.signed()),
                                "giao ước đã ký trên " + Numbers.text(sums.made()) + " đã lập"),
                        new Headline(
                                rollup.total().taking(),
                                Numbers.text(sums.departmentsIn()) + "/" + Numbers.text(sums.departments())
                                        + " phòng, ban tham gia"),
                        new Headline(
                                Numbers.text(sums.judged()),
                                "đã đánh giá cuối năm, " + Numbers.text(sums.met()) + " đạt")),
                AgreementTable.of(rollup, !question.looksForUnions()),
                rollup.sha256());
    }
}
