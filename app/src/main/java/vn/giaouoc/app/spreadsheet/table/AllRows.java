package vn.giaouoc.app.spreadsheet.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Every row of a list that is answered page by page: a file holds all of them. */
public final class AllRows {

    private AllRows() {}

    /**
     * Asks for page after page until one is not full.
     *
     * @param page the rows of a full page
     * @param from the rows that follow after so many
     */
    public static <T> List<T> of(int page, IntFunction<? extends List<T>> from) {
        var all = new ArrayList<T>();
        int found = page;
        while (found == page) {
            var some = from.apply(all.size());
            all.addAll(some);
            found = some.size();
        }
        return all;
    }
}
