package vn.giaouoc.app.access.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Refusal;

/** Officers' sign-in names: small letters, digits and dots. */
public final class Logins {

    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,59}");

    private Logins() {}

    /** "Nguyễn Mạnh Cường" becomes "cuong.nm". */
    public static String proposed(String fullName) {
        var words = Folded.of(fullName).replaceAll("[^a-z0-9 ]", "").strip().split(" +");
        var initials = Arrays.stream(words, 0, words.length - 1)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return initials.isEmpty() ? words[words.length - 1] : words[words.length - 1] + "." + initials;
    }

    static String checked(String login) {
        var plain = login.strip().toLowerCase(Locale.ROOT);
        if (!PLAIN.matcher(plain).matches()) {
            throw Refusal.invalid(
                    "LOGIN_PLAIN",
                    "Tên đăng nhập gồm 3 đến 60 chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, ví dụ cuong.nm.");
        }
        return plain;
    }
}
