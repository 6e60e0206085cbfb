package vn.giaouoc.db.common;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Names with a number in them, in the order people count: letters alone would put Tổ 10 before Tổ 2. */
public final class Numbered {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Numbered() {}

    /** The same things; those whose names differ in their first number only stand together, the smaller number first. */
    public static <T> List<T> sorted(List<T> byLetters, Function<T, String> name) {
        var places = new HashMap<String, Integer>();
        byLetters.forEach(thing -> places.putIfAbsent(words(name.apply(thing)), places.size()));
        return byLetters.stream()
                .sorted(Comparator.comparingInt((T thing) -> places.getOrDefault(words(name.apply(thing)), 0))
                        .thenComparingInt(thing -> number(name.apply(thing))))
                .toList();
    }

    private static String words(String name) {
        return NUMBER.split(name, 2)[0];
    }

    private static int number(String name) {
        var number = NUMBER.matcher(name);
        return number.find() ? Integer.parseInt(number.group()) : -1;
    }
}
