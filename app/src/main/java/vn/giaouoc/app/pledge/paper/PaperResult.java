package vn.giaouoc.app.pledge.paper;

import java.util.List;
import vn.giaouoc.db.pledge.StoredPledge;

/**
 * What came of a list.
 *
 * @param entered written now, on paper
 * @param already stood there before: each keeps the first receipt
 * @param refused could not be written, with the reason
 */
public record PaperResult(List<StoredPledge> entered, List<StoredPledge> already, List<NotEntered> refused) {

    /** A person of the list who was not entered, and why. */
    public record NotEntered(long personId, String name, String reason) {}
}
