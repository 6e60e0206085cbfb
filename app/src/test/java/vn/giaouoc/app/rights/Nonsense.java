package vn.giaouoc.app.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.giaouoc.app.rights.route.Row;

/** Spoils a good request, one field at a time. */
final class Nonsense {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");
    private static final List<String> SEGMENTS =
            List.of("abc", "-1", "0", "9223372036854775807", "9223372036854775808", "%00", "%F0%9F%98%80", "1%27--");
    private static final List<String> VALUES =
            List.of("", "abc", "-1", "9223372036854775808", "%00", "9999999", "%2B999999999-12-31");

    private Nonsense() {}

    /** The body with one field of a type it never has, or with a key nobody knows. */
    static List<Map<String, Object>> wrongTypes(Map<String, Object> good) {
        var all = new ArrayList<Map<String, Object>>();
        good.forEach((key, value) -> {
            for (var wrong : wrong(value)) {
                all.add(with(good, key, wrong));
            }
            if (value instanceof Map<?, ?> inner) {
                wrongTypes(fields(inner)).forEach(bad -> all.add(with(good, key, bad)));
            }
        });
        all.add(with(good, "khongCo", 1));
        return all;
    }

    private static List<Object> wrong(Object value) {
        return switch (value) {
            case Map<?, ?> object -> List.of("chữ", 5, List.of());
            case List<?> list -> List.of("chữ", 5, Map.of("x", 1));
            case Number number -> List.of("chữ", Map.of("x", 1), List.of(), true);
            case Boolean yes -> List.of(Map.of("x", 1), List.of()); // the mapper reads any text as false
            default -> List.of(Map.of("x", 1), List.of(Map.of("x", 1)));
        };
    }

    /** The body with one field of the right type that makes no sense. */
    static List<Map<String, Object>> senseless(Map<String, Object> good) {
        var all = new ArrayList<Map<String, Object>>();
        good.forEach((key, value) -> {
            for (var bad : bad(value)) {
                all.add(with(good, key, bad));
            }
            var less = new LinkedHashMap<>(good);
            less.remove(key);
            all.add(less);
            if (value instanceof Map<?, ?> inner) {
                senseless(fields(inner)).forEach(spoilt -> all.add(with(good, key, spoilt)));
            }
        });
        return all;
    }

    private static List<Object> bad(Object value) {
        return switch (value) {
            case Map<?, ?> object -> List.of(Map.of());
            case List<?> list -> List.of(List.of(), List.of("x"), List.of(Map.of()));
            case Number number -> List.of(-1, 0, Long.MAX_VALUE, 1.5);
            case Boolean yes -> List.of(!yes);
            case String day
            when DAY.matcher(day).matches() ->
                List.of("0001-01-01", "9999-12-31", "2026-02-30", "+999999999-12-31", "");
            default -> List.of("", "   ", "\u0000", "\uD83D\uDE00", "\uD800", "ă".repeat(70_000), "-1", "9".repeat(30));
        };
    }

    /** The address with every variable and every value of the query spoilt, and with the query left away. */
    static List<String> addresses(Row row, String good) {
        var all = new ArrayList<String>();
        var question = good.indexOf('?');
        var path = question < 0 ? good : good.substring(0, question);
        var template = row.path().split("/");
        var segments = path.split("/");
        for (int at = 0; at < template.length; at++) {
            if (VARIABLE.matcher(template[at]).matches()) {
                for (var bad : SEGMENTS) {
                    var spoilt = segments.clone();
                    spoilt[at] = bad;
                    all.add(String.join("/", spoilt) + (question < 0 ? "" : good.substring(question)));
                }
            }
        }
        if (question >= 0) {
            all.add(path);
            var pairs = good.substring(question + 1).split("&");
            for (int at = 0; at < pairs.length; at++) {
                for (var bad : VALUES) {
                    var spoilt = pairs.clone();
                    spoilt[at] = pairs[at].substring(0, pairs[at].indexOf('=') + 1) + bad;
                    all.add(path + "?" + String.join("&", spoilt));
                }
            }
        }
        return all;
    }

    private static Map<String, Object> with(Map<String, Object> good, String key, Object value) {
        var changed = new LinkedHashMap<>(good);
        changed.put(key, value);
        return changed;
    }

    private static Map<String, Object> fields(Map<?, ?> inner) {
        var fields = new LinkedHashMap<String, Object>();
        inner.forEach((key, value) -> fields.put(String.valueOf(key), value));
        return fields;
    }
}
