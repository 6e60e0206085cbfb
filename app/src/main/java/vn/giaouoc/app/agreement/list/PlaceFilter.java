package vn.giaouoc.app.agreement.list;

import vn.giaouoc.app.agreement.list.DeskPage.Place;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.db.common.Folded;

/**
 * Which places of a desk are looked at.
 *
 * @param words of the name or of the head's, with or without diacritics; empty for any
 * @param idle only those that take part in nothing yet
 * @param headless only those nobody heads
 */
public record PlaceFilter(String words, boolean idle, boolean headless) {

    /** Every place. */
    public static final PlaceFilter NONE = new PlaceFilter("", false, false);

    public boolean admits(Place place) {
        var key = Folded.of(words);
        return (!idle || place.takings().isEmpty())
                && (!headless || !place.headed())
                && (Folded.of(place.name()).contains(key)
                        || place.heads().stream()
                                .anyMatch(head -> Folded.of(head).contains(key)));
    }

    /** The filter as the screen says it. */
    String told() {
        var only = idle && headless
                ? "chỉ nơi chưa tham gia và chưa có người đứng đầu"
                : idle ? "chỉ nơi chưa tham gia" : headless ? "chỉ nơi chưa có người đứng đầu" : "mọi nơi";
        return only + Asked.searching(words);
    }
}
