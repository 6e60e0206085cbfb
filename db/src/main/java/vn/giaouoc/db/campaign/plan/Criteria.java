package vn.giaouoc.db.campaign.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The standards of a plan, for bodies and for persons, in groups; a group may stand without items. */
@Serdeable
public record Criteria(@Nullable String note, List<Group> collective, List<Group> individual) {

    /**
     * A group of standards.
     *
     * @param id stable; a group without items is scored by it
     * @param mark as printed: a, b, 1, 2
     */
    @Serdeable
    public record Group(
            String id,
            String mark,
            String clause,
            String title,
            @Nullable String note,
            List<Criterion> items) {}

    /**
     * One standard.
     *
     * @param leadersOnly true when it holds for those in leading offices only (giữ chức vụ lãnh đạo, quản lý)
     */
    @Serdeable
    public record Criterion(String id, String text, boolean leadersOnly) {}
}
