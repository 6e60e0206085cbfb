package vn.giaouoc.app.activity.kind;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.db.activity.kind.FactType;
import vn.giaouoc.db.activity.kind.KindField;

/** A fact as people read it. */
@Serdeable
public record FactText(String key, String label, String text) {

    /**
     * The facts of a record in the order of its kind.
     *
     * @param employers names by id
     */
    public static List<FactText> of(ActivityKind kind, Map<String, String> facts, Map<String, String> employers) {
        return kind.fields().stream()
                .filter(field -> facts.containsKey(field.key()))
                .map(field -> new FactText(
                        field.key(), field.label(), text(field, facts.getOrDefault(field.key(), ""), employers)))
                .toList();
    }

    private static String text(KindField field, String value, Map<String, String> employers) {
        return switch (field.type()) {
            case NUMBER, MONEY -> Amounts.text(Long.parseLong(value));
            case YES -> "Có";
            case CHOICE -> field.answer(value);
            case DAY -> Days.text(LocalDate.parse(value));
            case EMPLOYER -> employers.getOrDefault(value, "cơ quan, đơn vị đã kết thúc");
            case TEXT, LINK -> value;
        };
    }

    /** "Lượt người nghe: 120"; a plain yes is its label alone. */
    public static String line(KindField field, FactText fact) {
        return field.type() == FactType.YES ? field.label() : fact.label() + ": " + fact.text();
    }
}
