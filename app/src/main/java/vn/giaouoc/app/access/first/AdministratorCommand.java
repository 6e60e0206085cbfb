package vn.giaouoc.app.access.first;

import io.micronaut.context.ApplicationContext;
import jakarta.inject.Singleton;
import vn.giaouoc.app.access.account.Accounts;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.launch.Command;
import vn.giaouoc.db.access.AccountRepository;

/** {@code ./portal administrator}: a new password good for one sign-in, for whoever holds the machine itself. */
@Singleton
class AdministratorCommand implements Command {

    @Override
    public String word() {
        return "administrator";
    }

    @Override
    public int run(ApplicationContext context) {
        var account = context.getBean(AccountRepository.class).findByLogin(FirstPlace.LOGIN);
        if (account.isEmpty()) {
            System.err.println("Chưa có tài khoản " + FirstPlace.LOGIN
                    + ". Anh/chị chạy ./portal run: cổng còn trống sẽ tự lập tài khoản này.");
            return 1;
        }
        var accounts = context.getBean(Accounts.class);
        var starting = accounts.reset(Actor.SYSTEM, account.get().id());
        System.out.println("Đã cấp mật khẩu mới; mọi máy đang dùng tài khoản này bị đăng xuất. Đăng nhập tại "
                + context.getBean(SignInAddress.class).text());
        System.out.println("Tên đăng nhập: " + starting.login() + "   Mật khẩu: " + starting.password()
                + " (chỉ hiện một lần này, phải đổi khi đăng nhập).");
        return 0;
    }
}
