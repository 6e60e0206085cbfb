package vn.giaouoc.app.activity.change;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.year.YearCut;
import vn.giaouoc.db.activity.change.ActivityChange;
import vn.giaouoc.db.activity.change.ActivityChangeRepository;

/** What changed. It asks no rights: the caller has asked them for the unit. */
@Singleton
public class RecordChanges {

    private final ActivityChangeRepository changes;
    private final YearCut cut;

    RecordChanges(ActivityChangeRepository changes, YearCut cut) {
        this.changes = changes;
        this.cut = cut;
    }

    /** What changed in the unit's year after that moment, the earliest first; a record that moved years counts in both. */
    public List<RecordChange> changedSince(long organisationId, int year, Instant moment) {
        var since = changes.since(organisationId, moment);
        if (since.isEmpty()) {
            return List.of();
        }
        var span = cut.span(organisationId, year);
        return since.stream()
                .filter(change -> span.holds(change.dayNow()) || holds(span::holds, change))
                .map(RecordChange::of)
                .toList();
    }

    /** Every step of one record and its issues, the earliest first. */
    public List<RecordChange> of(long activityId) {
        return changes.of(activityId).stream().map(RecordChange::of).toList();
    }

    private static boolean holds(java.util.function.Predicate<LocalDate> span, ActivityChange change) {
        @Nullable LocalDate was = change.dayWas();
        return was != null && span.test(was);
    }
}
