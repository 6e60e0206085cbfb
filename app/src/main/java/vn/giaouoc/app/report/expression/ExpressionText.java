package vn.giaouoc.app.report.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.expression.Expression.Between;

/**
 * Reads an expression: {@code or}, {@code and}, {@code not}, one comparison, + - * /, numbers, keys of cells such as
 * {@code C04.a}, {@code previous(A02)}, {@code typed(A02)}, {@code filled(A02)}, brackets. What it cannot read is a mistake
 * of the content and stops the start: IllegalArgumentException.
 */
public final class ExpressionText {

    private static final Pattern WORDS = Pattern.compile("\\s*(<=|>=|!=|[-+*/()<>=]|[A-Za-z0-9._]+)");
    private static final Pattern KEY = Pattern.compile("[A-Z]+[0-9]+(\\.[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

    private final String text;
    private final List<String> words;
    private int at;

    private ExpressionText(String text) {
        this.text = text;
        this.words = words(text);
    }

    /** The expression, or IllegalArgumentException when it makes no sense. */
    public static Expression read(String text) {
        var reader = new ExpressionText(text);
        var whole = reader.either();
        if (reader.at < reader.words.size()) {
            throw reader.senseless("what is \"" + reader.words.get(reader.at) + "\"?");
        }
        return whole;
    }

    /** True for what may be the key of a cell. */
    public static boolean isKey(String word) {
        return KEY.matcher(word).matches();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var matcher = WORDS.matcher(text);
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            words.add(matcher.group(1));
            end = matcher.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new IllegalArgumentException("cannot read \"" + text.substring(end) + "\" of \"" + text + "\"");
        }
        return words;
    }

    private Expression either() {
        var one = both();
        while (takes("or")) {
            one = new Expression.Joined(one, false, both());
        }
        return one;
    }

    private Expression both() {
        var one = not();
        while (takes("and")) {
            one = new Expression.Joined(one, true, not());
        }
        return one;
    }

    private Expression not() {
        return takes("not") ? new Expression.Not(not()) : comparison();
    }

    private Expression comparison() {
        var one = sum();
        var sign = takesOne("<", "<=", ">", ">=", "=", "!=");
        return sign == null ? one : new Expression.Pair(one, sign, sum());
    }

    private Expression sum() {
        var one = product();
        for (var sign = takesOne("+", "-"); sign != null; sign = takesOne("+", "-")) {
            one = new Expression.Pair(one, sign, product());
        }
        return one;
    }

    private Expression product() {
        var one = single();
        for (var sign = takesOne("*", "/"); sign != null; sign = takesOne("*", "/")) {
            one = new Expression.Pair(one, sign, single());
        }
        return one;
    }

    private Expression single() {
        if (takes("(")) {
            var inner = either();
            want(")");
            return inner;
        }
        var word = next();
        return switch (word) {
            case "previous" -> new Expression.Cell(named(), true);
            case "typed" -> new Expression.Asked(named(), true);
            case "filled" -> new Expression.Asked(named(), false);
            default -> plain(word);
        };
    }

    private Expression plain(String word) {
        if (NUMBER.matcher(word).matches()) {
            return new Expression.Number(new BigDecimal(word));
        }
        return new Expression.Cell(key(word), false);
    }

    private String named() {
        want("(");
        var key = key(next());
        want(")");
        return key;
    }

    private String key(String word) {
        if (!isKey(word)) {
            throw senseless("\"" + word + "\" is no cell");
        }
        return word;
    }

    private String next() {
        if (at == words.size()) {
            throw senseless("it ends too early");
        }
        return words.get(at++);
    }

    private boolean takes(String word) {
        if (at < words.size() && words.get(at).equals(word)) {
            at++;
            return true;
        }
        return false;
    }

    private @Nullable Between takesOne(String... signs) {
        if (at < words.size() && Arrays.asList(signs).contains(words.get(at))) {
            var sign = words.get(at++);
            return Arrays.stream(Between.values())
                    .filter(between -> between.sign.equals(sign))
                    .findFirst()
                    .orElseThrow();
        }
        return null;
    }

    private void want(String word) {
        if (!takes(word)) {
            throw senseless("\"" + word + "\" is missing");
        }
    }

    private IllegalArgumentException senseless(String why) {
        return new IllegalArgumentException("\"" + text + "\": " + why);
    }
}
