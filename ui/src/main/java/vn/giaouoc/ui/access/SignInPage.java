package vn.giaouoc.ui.access;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.DemoSignIns;
import vn.giaouoc.app.access.DemoSignIns.DemoSignIn;

/** The two pages as text, filled in. */
@Singleton
class SignInPage {

    /** What a refused form says when it comes back by address; scripts show the refusal's own words. */
    private static final Map<String, String> SENTENCES = Map.of(
            "SIGN_IN_WRONG",
                    "Tên đăng nhập hoặc mật khẩu chưa đúng. Quên mật khẩu: nhờ công đoàn cấp trên cấp mật khẩu mới.",
            "CODE_NEEDED", "Anh/chị nhập lại mật khẩu, kèm mã 6 chữ số trong ứng dụng xác thực.",
            "CODE_WRONG", "Mã xác thực chưa đúng. Anh/chị nhập mã đang hiện trong ứng dụng.",
            "CODE_USED", "Mã này đã được dùng. Anh/chị chờ ứng dụng hiện mã mới (30 giây).",
            "LOCKED", "Đã thử sai nhiều lần. Anh/chị chờ ít phút rồi thử lại, hoặc nhờ công đoàn cấp mật khẩu mới.",
            "TRY_LATER", "Từ máy này đã thử quá nhiều lần. Anh/chị chờ vài phút rồi thử lại.",
            "ACCOUNT_DISABLED", "Tài khoản này đã bị khóa. Anh/chị liên hệ công đoàn cấp trên để được mở lại.",
            "SIGN_IN_BUSY", "Đang có rất nhiều người đăng nhập. Anh/chị thử lại sau ít giây.");

    private final String signIn = text("dang-nhap.html");
    private final String signOut = text("ra.html");
    private final Optional<DemoSignIns> demo;

    SignInPage(Optional<DemoSignIns> demo) {
        this.demo = demo;
    }

    String signIn(@Nullable String refusalCode) {
        var sentence =
                refusalCode == null ? "" : SENTENCES.getOrDefault(refusalCode, "Chưa đăng nhập được. Anh/chị thử lại.");
        return signIn.replace("{{error}}", sentence)
                .replace("{{shown}}", sentence.isEmpty() ? "hidden" : "")
                .replace("{{demo}}", demo.map(SignInPage::list).orElse(""));
    }

    String signOut() {
        return signOut;
    }

    byte[] file(String name) {
        try (var in = SignInPage.class.getResourceAsStream("/access/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String name) {
        return new String(file(name), StandardCharsets.UTF_8);
    }

    private static String list(DemoSignIns demo) {
        List<DemoSignIn> all = demo.all();
        var html = new StringBuilder("""
                <section class="demo"><h2>Bản dùng thử</h2>
                <p>Người và đơn vị đều là hư cấu. Bấm một vai để vào xem.</p>
                """);
        all.forEach(one ->
                html.append(one.login().startsWith("/k/") || one.login().matches("\\d+") ? phone(one) : form(one)));
        return html.append("</section>").toString();
    }

    private static String form(DemoSignIn one) {
        return "<form method=\"post\" action=\"/api/access/sign-in-form\">"
                + hidden("login", one.login())
                + hidden("password", one.password())
                + "<button type=\"submit\">" + words(one) + "</button></form>";
    }

    /** Members come in by the phone page: with their link, or with phone number and PIN. */
    private static String phone(DemoSignIn one) {
        var address = one.login().startsWith("/k/") ? one.login() : "/k/";
        return "<a class=\"role\" href=\"" + plain(address) + "\">" + words(one) + "</a>";
    }

    private static String words(DemoSignIn one) {
        return "<strong>" + plain(one.role()) + "</strong><span>"
                + plain(one.name() + " · " + one.login() + " · " + one.password()) + "</span>";
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + plain(value) + "\">";
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
