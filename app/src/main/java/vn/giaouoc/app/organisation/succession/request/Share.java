package vn.giaouoc.app.organisation.succession.request;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new unit and what it takes over from the one it comes from.
 *
 * @param departments ids of departments, with the people in them
 * @param employers ids of employers
 * @param below ids of units directly below, with all below them
 */
@Serdeable
public record Share(NewUnit unit, List<Long> departments, List<Long> employers, List<Long> below) {

    public Share {
        departments = known(departments);
        employers = known(employers);
        below = known(below);
    }

    private static List<Long> known(@Nullable List<Long> ids) {
        return ids == null ? List.of() : ids.stream().filter(Objects::nonNull).toList();
    }
}
