package vn.giaouoc.app.agreement.draft;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a run in bulk would make, or made.
 *
 * @param groups in order
 * @param already names that stand on an agreement of an earlier run and are left alone
 * @param leftOver names nobody is left to agree with
 * @param withoutHead names that have no head yet: their agreement can be drafted, but nobody can agree or sign for them
 * @param made ids of the agreements made; empty in a preview
 */
@Serdeable
public record BulkPlan(
        List<Group> groups, List<String> already, List<String> leftOver, List<String> withoutHead, List<String> made) {

    /** The names of one agreement. */
    @Serdeable
    public record Group(List<String> names) {}
}
