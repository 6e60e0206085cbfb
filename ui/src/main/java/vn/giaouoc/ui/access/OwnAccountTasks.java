package vn.giaouoc.ui.access;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.access.account.MyAccount;
import vn.giaouoc.app.access.account.OwnAccount;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.ui.shell.Task;
import vn.giaouoc.ui.shell.TaskSource;

/** What an officer owes before all rights work, on the home page. */
@Singleton
class OwnAccountTasks implements TaskSource {

    private final OwnAccount account;

    OwnAccountTasks(OwnAccount account) {
        this.account = account;
    }

    @Override
    public List<Task> tasks(Actor actor) {
        return account.find(actor).map(OwnAccountTasks::owed).orElse(List.of());
    }

    private static List<Task> owed(MyAccount mine) {
        var tasks = new ArrayList<Task>();
        if (mine.mustChangePassword()) {
            tasks.add(new Task(
                    100,
                    "Đổi mật khẩu được trao",
                    "Chức vụ của anh/chị có quyền ngay sau khi đổi.",
                    "Đổi mật khẩu",
                    "tai-khoan-cua-toi"));
        }
        if (mine.mustEnrol()) {
            tasks.add(new Task(
                    95,
                    "Bật xác thực hai bước",
                    "Quyền thẩm định, quản trị chỉ có sau khi bật.",
                    "Bật ngay",
                    "tai-khoan-cua-toi"));
        }
        return tasks;
    }
}
