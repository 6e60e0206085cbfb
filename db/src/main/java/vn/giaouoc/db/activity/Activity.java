package vn.giaouoc.db.activity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.annotation.Version;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a unit, of one of the kinds the content names.
 *
 * @param onDate the day it happened; no year is kept, because it follows from the day
 * @param withdrawnAt when it was taken back; the row stays for the history
 */
@MappedEntity("activity")
public record Activity(
        @Id long id,
        long organisationId,
        String kind,
        LocalDate onDate,
        String title,
        @TypeDef(type = DataType.JSON) Map<String, String> facts,
        @Nullable String note,
        @Nullable Long madeBy,
        Instant madeAt,
        @Nullable Long changedBy,
        Instant changedAt,
        @Nullable Instant withdrawnAt,
        @Version long version) {

    /** True while it was not taken back. */
    public boolean stands() {
        return withdrawnAt == null;
    }

    /** The number of that fact; 0 when it has none. */
    public long number(String key) {
        var value = facts.get(key);
        return value == null ? 0 : Long.parseLong(value);
    }

    /** True when that fact is a yes. */
    public boolean yes(String key) {
        return "yes".equals(facts.get(key));
    }

    /** The day of that fact; null when it has none. */
    public @Nullable LocalDate day(String key) {
        var value = facts.get(key);
        return value == null ? null : LocalDate.parse(value);
    }

    /** True when every one of these facts is as given. */
    public boolean has(Map<String, String> wanted) {
        return facts.entrySet().containsAll(wanted.entrySet());
    }

    public ActivityContent content() {
        return new ActivityContent(onDate, title, facts, note);
    }

    /** The same record with other content, standing. */
    public Activity with(ActivityContent content, @Nullable Long by, Instant at) {
        return new Activity(
                id,
                organisationId,
                kind,
                content.on(),
                content.title(),
                content.facts(),
                content.note(),
                madeBy,
                madeAt,
                by,
                at,
                null,
                version);
    }

    /** The same record taken back. */
    public Activity withdrawn(@Nullable Long by, Instant at) {
        return new Activity(id, organisationId, kind, onDate, title, facts, note, madeBy, madeAt, by, at, at, version);
    }
}
