package vn.giaouoc.ui.question;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.question.page.AskQueue;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** On the home page: answers that came, and for the office what waits for one. */
@Singleton
class QuestionTasks implements TaskSource {

    private static final int WAITING = 58;
    private static final int ANSWERED = 45;

    private final QuestionBeans beans;

    QuestionTasks(QuestionBeans beans) {
        this.beans = beans;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        var tasks = new ArrayList<Task>();
        for (long desk : beans.rights().desksOf(actor)) {
            var waiting = beans.questions().queue(actor, AskQueue.waiting(desk));
            waiting.lines().stream()
                    .findFirst()
                    .ifPresent(longest -> tasks.add(new Task(
                            WAITING,
                            Figures.number(waiting.total()) + " phiếu hỏi đang chờ trả lời",
                            "Phiếu lâu nhất chờ từ " + Figures.time(longest.since()) + ", của " + longest.unit() + ".",
                            "Mở phiếu hỏi",
                            "hoi-dap/phieu")));
        }
        beans.questions()
                .freshAnswers(actor)
                .forEach(line -> tasks.add(new Task(
                        ANSWERED,
                        "Ban CS-PL đã trả lời: " + line.title(),
                        "Trả lời lúc " + Figures.time(line.since()) + ". Đọc xong, anh/chị đóng phiếu hoặc hỏi tiếp.",
                        "Đọc trả lời",
                        "hoi-dap/phieu/" + line.id())));
        return tasks;
    }
}
