package vn.giaouoc.app.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.campaign.PledgeItem;

/**
 * One line of two versions side by side.
 *
 * @param before the line as it was, null when it is new
 * @param after the line as it will be, null when it is left out
 */
public record TextDifference(
        String id, @Nullable String before, @Nullable String after) {

    public boolean same() {
        return Objects.equals(before, after);
    }

    /** The lines of the new version in order, each beside the old line of the same id; left-out lines at the end. */
    public static List<TextDifference> between(List<PledgeItem> before, List<PledgeItem> after) {
        var lines = new ArrayList<TextDifference>();
        after.forEach(item -> lines.add(new TextDifference(item.id(), textOf(before, item.id()), item.text())));
        before.stream()
                .filter(item -> textOf(after, item.id()) == null)
                .forEach(item -> lines.add(new TextDifference(item.id(), item.text(), null)));
        return lines;
    }

    private static @Nullable String textOf(List<PledgeItem> items, String id) {
        return items.stream()
                .filter(item -> item.id().equals(id))
                .map(PledgeItem::text)
                .findFirst()
                .orElse(null);
    }
}
