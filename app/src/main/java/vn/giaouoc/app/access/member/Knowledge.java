package vn.giaouoc.app.access.member;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.db.member.Person;

/** One thing a member says that the card does not show. */
@Serdeable
public record Knowledge(KnowledgeKind kind, String value) {

    /** What this person can be asked: whatever the register holds, the easiest first. */
    public static List<KnowledgeKind> askable(Person person) {
        var kinds = new ArrayList<KnowledgeKind>();
        for (var kind : KnowledgeKind.values()) {
            if (truth(person, kind).isPresent()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** True when it is what the register holds; what the register does not hold is never true. */
    public boolean trueOf(Person person) {
        return truth(person, kind)
                .filter(truth -> MessageDigest.isEqual(bytes(truth), bytes(value.strip())))
                .isPresent();
    }

    private static Optional<String> truth(Person person, KnowledgeKind kind) {
        var phone = person.phone();
        var year = person.birthYear();
        return switch (kind) {
            case BIRTH_YEAR -> Optional.ofNullable(year).map(String::valueOf);
            case CITIZEN_LAST3 -> Optional.ofNullable(person.citizenLast3());
            case PHONE_LAST3 -> Optional.ofNullable(phone).map(number -> number.substring(number.length() - 3));
        };
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Knowledge of " + kind;
    }
}
