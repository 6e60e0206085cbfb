package vn.giaouoc.app.activity.kind;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.db.activity.kind.FactType;
import vn.giaouoc.db.activity.kind.KindField;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.workplace.Employer;

/** Checks all facts of a record against its kind: each by itself, then against one another. */
public final class FactRules {

    private FactRules() {}

    /**
     * The facts as they are kept, in the order of the kind; refuses with a sentence at the field.
     *
     * @param typed by key, as people or programs wrote them
     * @param on the day of the record; a day that must not stand before an empty one must not stand before it
     * @param employers the unit's employers on the day of the record
     */
    public static Map<String, String> check(
            ActivityKind kind, Map<String, String> typed, LocalDate on, List<Employer> employers) {
        requireKnown(kind, typed);
        var facts = new LinkedHashMap<String, String>();
        for (var field : kind.fields()) {
            var kept = FactReader.read(field, typedOrOnly(field, typed.get(field.key()), employers), employers);
            if (kept != null) {
                facts.put(field.key(), kept);
            } else {
                requireNotWanted(field, employers);
            }
        }
        for (var field : kind.fields()) {
            requireWithin(kind, field, facts);
            requireAfter(kind, field, facts, on);
        }
        requireSome(kind, facts);
        return facts;
    }

    private static void requireKnown(ActivityKind kind, Map<String, String> typed) {
        for (var key : typed.keySet()) {
            if (kind.field(key).isEmpty()) {
                throw Refusal.invalid(
                                "FACT_UNKNOWN",
                                "Loại việc «" + kind.name() + "» không có ô này. Anh/chị tải lại trang rồi ghi lại.")
                        .with("field", "facts");
            }
        }
    }

    private static @Nullable String typedOrOnly(KindField field, @Nullable String typed, List<Employer> employers) {
        var one = field.type() == FactType.EMPLOYER && employers.size() == 1;
        return one ? Long.toString(employers.getFirst().id()) : typed;
    }

    private static void requireNotWanted(KindField field, List<Employer> employers) {
        if (field.wanted() || (field.type() == FactType.EMPLOYER && employers.size() > 1)) {
            throw Refusal.invalid("EMPTY", "Anh/chị ghi «" + field.label() + "».")
                    .with("field", field.key());
        }
    }

    private static void requireWithin(ActivityKind kind, KindField field, Map<String, String> facts) {
        var value = facts.get(field.key());
        var limit = field.atMost();
        if (value == null || limit == null) {
            return;
        }
        long number = Long.parseLong(value);
        long most = Long.parseLong(facts.getOrDefault(limit, "0"));
        if (number > most) {
            throw FactReader.wrong(
                    field,
                    "MORE_THAN_WHOLE",
                    "(%s) lớn hơn «%s» (%s). Anh/chị xem lại hai số."
                            .formatted(Amounts.text(number), label(kind, limit), Amounts.text(most)));
        }
    }

    private static void requireAfter(ActivityKind kind, KindField field, Map<String, String> facts, LocalDate on) {
        var value = facts.get(field.key());
        var limit = field.notBefore();
        if (value == null || limit == null) {
            return;
        }
        var given = facts.get(limit);
        var earlier = given == null ? on : LocalDate.parse(given);
        if (LocalDate.parse(value).isBefore(earlier)) {
            throw FactReader.wrong(
                    field,
                    "DAY_BEFORE",
                    "đứng trước «%s» (%s). Anh/chị xem lại hai ngày."
                            .formatted(given == null ? kind.dateLabel() : label(kind, limit), Days.text(earlier)));
        }
    }

    private static void requireSome(ActivityKind kind, Map<String, String> facts) {
        var some = kind.someOf();
        if (!some.isEmpty() && some.stream().noneMatch(key -> Long.parseLong(facts.getOrDefault(key, "0")) > 0)) {
            var labels = some.stream().map(key -> "«" + label(kind, key) + "»").collect(Collectors.joining(", "));
            throw Refusal.invalid("NOTHING_COUNTED", "Anh/chị ghi ít nhất một trong các ô " + labels + ".")
                    .with("field", some.getFirst());
        }
    }

    private static String label(ActivityKind kind, String key) {
        return kind.field(key).map(KindField::label).orElse(key);
    }
}
