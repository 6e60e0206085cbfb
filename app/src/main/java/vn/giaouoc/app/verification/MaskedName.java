package vn.giaouoc.app.verification;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A person's name as the public may see it: N*** T*** H*** (trade: 4.3). */
public final class MaskedName {

    private MaskedName() {}

    /** The first letter of each word. */
    public static String of(String name) {
        return Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "***")
                .collect(Collectors.joining(" "));
    }
}
