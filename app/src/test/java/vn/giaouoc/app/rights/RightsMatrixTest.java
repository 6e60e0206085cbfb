package vn.giaouoc.app.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.rights.Door.Answer;
import vn.giaouoc.app.rights.route.Position;
import vn.giaouoc.app.rights.route.Right;
import vn.giaouoc.app.rights.route.RightsTable;
import vn.giaouoc.app.rights.route.Role;
import vn.giaouoc.app.rights.route.Row;
import vn.giaouoc.db.OwnDatabase;

/** Every route × every role × own, sibling, superior, other branch, other province: nobody sees outside the subtree. */
@OwnDatabase
@MicronautTest(transactional = false)
@Property(name = "rights.scene", value = "true")
@Property(name = "portal.agreements.expiry", value = "1d")
@Property(name = "portal.reminders.after-start", value = "1d")
@Property(name = "portal.access.second-factor", value = "optional")
class RightsMatrixTest {

    @Inject
    Router router;

    @Inject
    Door door;

    @Test
    void every_route_under_api_stands_in_the_table_and_every_row_has_a_route() {
        var routes = router.uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .filter(route -> path(route).startsWith("/api"))
                .map(route -> route.getHttpMethod() + " " + path(route))
                .collect(Collectors.toCollection(TreeSet::new));
        var rows = RightsTable.ROWS.stream().map(Row::route).collect(Collectors.toCollection(TreeSet::new));

        assertThat(rows).as("decide in RightsTable who may call a new route").isEqualTo(routes);
    }

    @Test
    void who_has_no_right_is_refused_reads_no_name_and_changes_nothing() {
        var faults = new ArrayList<String>();
        var refusals = new LinkedHashMap<Row, Map<Ask, Door.Letter>>();
        for (var row : RightsTable.ROWS) {
            refusals.put(
                    row,
                    door.letters(asks(row).stream().filter(ask -> !ask.letIn()).toList()));
        }
        var before = door.fingerprint();
        for (var row : RightsTable.ROWS) {
            var letters = Objects.requireNonNull(refusals.get(row));
            letters.forEach((ask, letter) -> {
                var answer = door.send(letter);
                if (ask.role() == Role.ANONYMOUS ? answer.status() != 401 : !refused(answer)) {
                    faults.add(ask + " should be refused: " + answer);
                }
                faults.addAll(seen(ask, answer));
            });
            var after = door.fingerprint();
            if (!after.equals(before)) {
                var changed = new LinkedHashMap<>(after);
                changed.entrySet().removeAll(before.entrySet());
                faults.add(row.route() + ": a refused request changed " + changed.keySet());
            }
            before = after;
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void who_has_the_right_is_let_in_and_reads_no_name_of_elsewhere() {
        var faults = new ArrayList<String>();
        for (var row : RightsTable.ROWS) {
            boolean done = false;
            for (var ask : asks(row)) {
                if (!ask.letIn()) {
                    continue;
                }
                var answer = door.send(door.letter(ask));
                done |= answer.status() < 400;
                if (answer.status() >= 500 || forbidden(row, answer)) {
                    faults.add(ask + " should be let in: " + answer);
                }
                faults.addAll(seen(ask, answer));
            }
            if (done != row.done()) {
                faults.add(row.route() + (done ? " succeeded after all" : " never succeeded for anybody"));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void people_of_elsewhere_are_not_reached_through_the_own_unit() {
        var faults = new ArrayList<String>();
        for (var row : RightsTable.ROWS.stream().filter(Row::ofPerson).toList()) {
            for (var role : Role.values()) {
                for (var people : List.of(Position.SIBLING, Position.OTHER_BRANCH, Position.OTHER_PROVINCE)) {
                    var ask = new Ask(row, role, Position.OWN, people);
                    var answer = door.send(door.letter(ask));
                    if (answer.status() < 400 || answer.status() >= 500) {
                        faults.add(ask + " should be refused: " + answer);
                    }
                    faults.addAll(seen(ask, answer));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Ask> asks(Row row) {
        var wherever = row.right() == Right.OPEN || row.right() == Right.SIGNED_IN;
        var positions = wherever
                ? List.of(Position.OTHER_PROVINCE, Position.OTHER_BRANCH, Position.SIBLING)
                : List.of(Position.values());
        return Arrays.stream(Role.values())
                .flatMap(role -> positions.stream().map(at -> Ask.of(row, role, at)))
                .toList();
    }

    private static boolean refused(Answer answer) {
        return answer.status() == 403 || answer.status() == 404 || answer.code().equals("NOBODY_TO_INVITE");
    }

    private static boolean forbidden(Row row, Answer answer) {
        return switch (row.right()) {
            case OPEN -> answer.code().equals("SESSION_ENDED") && answer.status() == 401 && row.done();
            case SIGNED_IN -> answer.status() == 401 || answer.status() == 403;
            default -> answer.status() == 401 || answer.status() == 403 || answer.status() == 404;
        };
    }

    /** Names that stand in the answer and are not this role's to read. */
    private static List<String> seen(Ask ask, Answer answer) {
        var faults = new ArrayList<String>();
        for (var at : Position.values()) {
            see(ask, answer, at.memberName(), Right.SEE_PERSON.of(ask.role(), at), faults);
            see(ask, answer, at.officerName(), Right.KEEP_ACCOUNTS.of(ask.role(), at), faults);
            if (!ask.row().body().contains("$unitName")) {
                see(
                        ask,
                        answer,
                        at.unitName(),
                        Right.SEE_FIGURES.of(ask.role(), at) || ownUnit(ask, at) || goesTo(ask, at),
                        faults);
            }
        }
        return faults;
    }

    private static boolean ownUnit(Ask ask, Position at) {
        return at.unitName().equals(Position.OWN.unitName()) && ask.role().place == Role.Place.OWN;
    }

    /** A report names the superior it goes to, and so does its paper. */
    private static boolean goesTo(Ask ask, Position at) {
        return at == Position.SUPERIOR
                && ask.role().place == Role.Place.OWN
                && ask.row().path().startsWith("/api/reports/{reportId}");
    }

    private static void see(Ask ask, Answer answer, String name, boolean may, List<String> faults) {
        var token = name.substring(name.lastIndexOf(' ') + 1);
        if (!may && answer.body().contains(token)) {
            faults.add(ask + " reads " + token + ": " + answer);
        }
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }
}
