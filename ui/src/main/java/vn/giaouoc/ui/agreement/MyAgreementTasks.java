package vn.giaouoc.ui.agreement;

import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.agreement.list.MyAgreement;
import vn.giaouoc.app.agreement.list.MyAgreement.Wanted;
import vn.giaouoc.app.agreement.list.MyAgreements;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page of a head: what waits to be read, agreed or signed. */
@Singleton
class MyAgreementTasks implements TaskSource {

    private static final int MOST = 3;
    private static final int SIGN = 90;
    private static final int ANSWER = 70;
    private static final int CONFIRM = 40;

    private final MyAgreements agreements;

    MyAgreementTasks(MyAgreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        return agreements.of(actor).stream()
                .filter(MyAgreement::waiting)
                .limit(MOST)
                .map(MyAgreementTasks::task)
                .toList();
    }

    private static Task task(MyAgreement one) {
        return new Task(
                urgency(one.wanted()),
                "Giao ước thi đua của " + one.mine().getFirst().name(),
                "Với " + one.others() + ". " + one.sentence(),
                one.wanted().verb(),
                "giao-uoc/" + one.line().id());
    }

    private static int urgency(Wanted wanted) {
        return switch (wanted) {
            case SIGN -> SIGN;
            case ANSWER -> ANSWER;
            case CONFIRM -> CONFIRM;
            case NOTHING -> 0;
        };
    }
}
