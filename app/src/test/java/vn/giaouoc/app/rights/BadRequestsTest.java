package vn.giaouoc.app.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.rights.Door.Answer;
import vn.giaouoc.app.rights.Door.Letter;
import vn.giaouoc.app.rights.route.Position;
import vn.giaouoc.app.rights.route.RightsTable;
import vn.giaouoc.app.rights.route.Role;
import vn.giaouoc.app.rights.route.Row;
import vn.giaouoc.db.OwnDatabase;

/** Nonsense to every route, from somebody who may: refused with a code, never a fault, nothing stored. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "rights.scene", value = "true")
@Property(name = "portal.agreements.expiry", value = "1d")
@Property(name = "portal.reminders.after-start", value = "1d")
@Property(name = "portal.access.second-factor", value = "optional")
class BadRequestsTest {

    private static final List<String> NOT_JSON_OBJECTS = List.of("[]", "\"chữ\"", "5", "{\"a\":", "{]", "\u0000");

    @Inject
    Door door;

    @Inject
    JsonMapper json;

    @Test
    void a_wrong_type_in_any_field_and_an_unknown_key_are_refused_with_a_code_and_nothing_is_stored()
            throws IOException {
        var faults = new ArrayList<String>();
        var letters = new LinkedHashMap<Row, Letter>();
        withBody().forEach(row -> letters.put(row, door.letter(asker(row))));
        var before = door.fingerprint();
        for (var row : withBody()) {
            var letter = Objects.requireNonNull(letters.get(row));
            var bodies = new ArrayList<>(NOT_JSON_OBJECTS);
            var good = read(letter.body());
            if (!good.isEmpty()) {
                bodies.add("{}");
            }
            for (var bad : Nonsense.wrongTypes(good)) {
                bodies.add(json.writeValueAsString(bad));
            }
            for (var body : bodies) {
                var answer = door.send(new Letter(letter.method(), letter.path(), body, letter.token()));
                if (!plainRefusal(answer)) {
                    faults.add(row.route() + " with " + cut(body) + ": " + answer);
                }
            }
            var after = door.fingerprint();
            if (!after.equals(before)) {
                faults.add(row.route() + ": a bad request changed something");
            }
            before = after;
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_right_type_with_a_senseless_value_is_never_a_fault() throws IOException {
        var faults = new ArrayList<String>();
        for (var row : withBody()) {
            var letter = door.letter(asker(row));
            for (var bad : Nonsense.senseless(read(letter.body()))) {
                var body = json.writeValueAsString(bad);
                var answer = door.send(new Letter(
                        letter.method(),
                        letter.path(),
                        body,
                        door.letter(asker(row)).token()));
                if (answer.status() >= 500 || tells(answer)) {
                    faults.add(row.route() + " with " + cut(body) + ": " + answer);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_senseless_address_is_never_a_fault() {
        var faults = new ArrayList<String>();
        for (var row : RightsTable.ROWS) {
            var letter = door.letter(asker(row));
            for (var path : Nonsense.addresses(row, letter.path())) {
                var answer = door.send(new Letter(
                        letter.method(),
                        path,
                        letter.body(),
                        door.letter(asker(row)).token()));
                if (answer.status() >= 500 || tells(answer)) {
                    faults.add(row.method() + " " + path + ": " + answer);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Row> withBody() {
        return RightsTable.ROWS.stream()
                .filter(row -> row.body().startsWith("{\""))
                .toList();
    }

    /** The first role that may, so that the refusal is about the request. */
    private static Ask asker(Row row) {
        return Arrays.stream(Position.values())
                .flatMap(at -> Arrays.stream(Role.values())
                        .filter(role -> role != Role.ANONYMOUS)
                        .map(role -> Ask.of(row, role, at)))
                .filter(Ask::letIn)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> read(String body) throws IOException {
        return new LinkedHashMap<>(
                Objects.requireNonNull(json.readValue(body, Argument.mapOf(String.class, Object.class))));
    }

    private static boolean plainRefusal(Answer answer) {
        return answer.status() >= 400
                && answer.status() < 500
                && answer.type().startsWith("application/problem+json")
                && !answer.code().isEmpty()
                && !tells(answer);
    }

    /** True when the answer tells what stands behind it. */
    private static boolean tells(Answer answer) {
        return answer.status() >= 400
                && (answer.body().contains("Exception")
                        || answer.body().contains("\tat ")
                        || answer.body().contains("vn.giaouoc")
                        || answer.body().contains("java."));
    }

    private static String cut(String body) {
        return body.length() < 200 ? body : body.substring(0, 200) + "…";
    }
}
