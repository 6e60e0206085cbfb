package vn.giaouoc.app.organisation.succession;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a unit has that can go to others.
 *
 * @param unplaced people without a department
 */
@Serdeable
public record Parts(List<Part> departments, List<Part> employers, List<Part> below, long unplaced) {

    /** One of them; {@code people} take part in it today. */
    @Serdeable
    public record Part(String id, String name, long people) {

        /** The id as wishes want it. */
        public long number() {
            return Long.parseLong(id);
        }
    }
}
