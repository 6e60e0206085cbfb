package vn.giaouoc.app.activity;

import jakarta.inject.Singleton;
import java.util.Objects;
import vn.giaouoc.app.activity.year.YearCut;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.activity.Activity;
import vn.giaouoc.db.activity.ActivityContent;
import vn.giaouoc.db.activity.ActivityRepository;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.db.common.Refusal;

/** Some things happen once a year: a conference for each employer, and one for a union that has none. */
@Singleton
class OnceRule {

    private final ActivityRepository records;
    private final YearCut cut;

    OnceRule(ActivityRepository records, YearCut cut) {
        this.records = records;
        this.cut = cut;
    }

    /**
     * Refuses a second one in the same year. Whoever asks holds the unit, so that two who write at once do not both pass.
     *
     * @param except the record that is being mended, 0 for a new one
     */
    void require(long organisationId, ActivityKind kind, ActivityContent content, long except) {
        var key = kind.once();
        if (key == null) {
            return;
        }
        var year = cut.span(organisationId, cut.yearOf(organisationId, content.on()));
        records.standing(organisationId, kind.code(), year.first(), year.last()).stream()
                .filter(other -> other.id() != except && sameSlot(other, content, key))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict(
                                    "ONCE_A_YEAR",
                                    "«%s» năm %d đã ghi ngày %s. Anh/chị mở bản ghi ấy để sửa."
                                            .formatted(kind.name(), year.year(), Days.text(other.onDate())))
                            .with("field", "on")
                            .with("activityId", Long.toString(other.id()));
                });
    }

    private static boolean sameSlot(Activity other, ActivityContent content, String key) {
        return Objects.equals(other.facts().get(key), content.facts().get(key));
    }
}
