package vn.giaouoc.db.question.list;

import java.util.Arrays;
import java.util.List;
import vn.giaouoc.db.common.Folded;

/** Words somebody looks for, each as a pattern of LIKE over folded text. */
public final class Words {

    private static final int MOST = 8;

    private Words() {}

    /** At most eight words; none for nothing. */
    public static List<String> of(String search) {
        return Arrays.stream(Folded.of(search).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .map(word -> "%" + word.replaceAll("[%_\\\\]", "\\\\$0") + "%")
                .toList();
    }
}
