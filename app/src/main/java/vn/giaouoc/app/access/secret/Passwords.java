package vn.giaouoc.app.access.secret;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Refusal;

/** Officers' passwords: at least 10 characters, not guessable from the login, Argon2id. */
@Singleton
public class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;
    /** Without 0 O 1 l I, which are mistaken for each other on paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Hashing hashing;
    private final SecureRandom random = new SecureRandom();
    private final String nobody;

    public Passwords(Hashing hashing) {
        this.hashing = hashing;
        this.nobody = hashing.hash(Hashing.PASSWORD, starting());
    }

    /** The hash of a password somebody chose; refuses one that is too short, too plain or holds the login. */
    public String hash(String login, String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw Refusal.invalid(
                    "PASSWORD_LENGTH", "Mật khẩu cần từ 10 đến 128 ký tự. Một câu ngắn dễ nhớ là tốt nhất.");
        }
        if (plain.contains(login.toLowerCase(Locale.ROOT))
                || plain.chars().distinct().count() < 5) {
            throw Refusal.invalid(
                    "PASSWORD_WEAK",
                    "Mật khẩu này dễ đoán. Hãy chọn một câu khác, không chứa tên đăng nhập và không lặp một ký tự.");
        }
        return hashing.hash(Hashing.PASSWORD, password);
    }

    /** True when right; an unknown login (no hash) takes as long as a known one. */
    public boolean check(String password, @Nullable String hash) {
        var tried = password.length() > LONGEST ? "" : password;
        var same = hashing.check(tried, hash == null ? nobody : hash);
        return same && hash != null;
    }

    /** A one-time password to hand to a person, such as {@code kq7m-x3va-9tcd}. */
    public String starting() {
        var text = new StringBuilder();
        for (var i = 0; i < 12; i++) {
            text.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
