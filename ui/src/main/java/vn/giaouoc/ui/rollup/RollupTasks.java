package vn.giaouoc.ui.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.rollup.RollupChoices;
import vn.giaouoc.app.rollup.RollupService;
import vn.giaouoc.app.rollup.question.LineFilter;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.Subject;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page of those above grassroots unions: where nobody has signed yet. */
@Singleton
class RollupTasks implements TaskSource {

    private final RollupService rollups;
    private final RollupChoices choices;

    RollupTasks(RollupService rollups, RollupChoices choices) {
        this.rollups = rollups;
        this.choices = choices;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        if (!actor.mayAnywhere(Authority.REVIEW)) {
            return List.of();
        }
        try {
            var choice = choices.choice(0);
            return tasks(actor, RollupQuestion.of(rollups.home(actor), choice.campaignId(), choices.year(choice)));
        } catch (Refusal nothingYet) {
            return List.of();
        }
    }

    private List<Task> tasks(Actor actor, RollupQuestion question) {
        var unsigned = question.only(LineFilter.NONE_SIGNED, "");
        var answer = rollups.ask(actor, unsigned);
        var figures = answer.total().figures();
        if (answer.lines().isEmpty()) {
            return figures.signed() == 0
                    ? List.of()
                    : List.of(new Task(
                            0,
                            "Mọi công đoàn cơ sở đều đã có người ký",
                            Figures.number(figures.fullUnits()) + "/" + Figures.number(figures.units())
                                    + " đơn vị đạt 100 % năm " + question.year(),
                            "Xem tổng hợp",
                            RollupAddress.path(Subject.PLEDGES, question)));
        }
        return List.of(new Task(
                55,
                Figures.number(answer.lines().size()) + " công đoàn cơ sở chưa có ai ký",
                "Trên " + Figures.number(figures.units()) + " đơn vị, năm " + question.year() + " · "
                        + answer.total().name(),
                "Xem các đơn vị này",
                RollupAddress.path(Subject.PLEDGES, unsigned)));
    }
}
