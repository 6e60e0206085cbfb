package vn.giaouoc.app.access.first;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import vn.giaouoc.app.launch.FirstStart;

/** On an empty portal makes somebody who can sign in, and says the password this once. */
@Singleton
@Requires(property = "portal.demo", notEquals = "true")
class FirstAdministrator implements FirstStart {

    private static final int AFTER_CAMPAIGNS = 100;

    private final FirstPlace place;
    private final SignInAddress address;

    FirstAdministrator(FirstPlace place, SignInAddress address) {
        this.place = place;
        this.address = address;
    }

    @Override
    public int order() {
        return AFTER_CAMPAIGNS;
    }

    @Override
    public void run(Consumer<String> progress) {
        if (!place.empty()) {
            return;
        }
        var starting = place.found();
        progress.accept(
                "Cổng còn trống nên đã lập tài khoản quản trị đầu tiên. Anh/chị đăng nhập tại " + address.text());
        progress.accept("Tên đăng nhập: " + starting.login() + "   Mật khẩu: " + starting.password()
                + " (chỉ hiện một lần này, phải đổi khi đăng nhập; mất thì chạy ./portal administrator).");
    }
}
