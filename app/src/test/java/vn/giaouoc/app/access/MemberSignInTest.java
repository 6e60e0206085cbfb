package vn.giaouoc.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.app.access.RefusalCodes.assertRefused;
import static vn.giaouoc.app.access.RefusalCodes.refusalOf;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.member.EnterMember;
import vn.giaouoc.app.access.member.Knowledge;
import vn.giaouoc.app.access.member.KnowledgeKind;
import vn.giaouoc.app.access.member.MemberLinks;
import vn.giaouoc.app.access.member.MemberSignIn;
import vn.giaouoc.app.access.member.SignedInMember;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.common.Refusal;

/** A member comes in by a card, one thing the card does not show, and a PIN. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "members")
class MemberSignInTest {

    private static final String PIN = "482913";

    @Inject
    AccessScene scene;

    @Inject
    SceneClock clock;

    @Inject
    MemberLinks links;

    @Inject
    MemberSignIn signIn;

    long unit;
    long member;
    String phone = "";
    String token = "";

    @BeforeEach
    void aMemberWithACard() {
        clock.at("2026-11-21T14:30:00");
        unit = scene.unit(scene.superior(scene.province()));
        phone = AccessScene.freshPhone();
        member = scene.member(unit, "Trần Thị Thu Hà", phone);
        token = issue(member);
    }

    @Test
    void a_card_shows_a_masked_name_and_asks_for_what_it_does_not_show() {
        var opened = signIn.open(token);

        assertThat(opened.maskedName()).isEqualTo("T*** T*** T*** H***");
        assertThat(opened.unit()).startsWith("Công đoàn cơ sở");
        assertThat(opened.first()).isTrue();
        assertThat(opened.asks()).containsExactly(KnowledgeKind.BIRTH_YEAR, KnowledgeKind.PHONE_LAST3);
        assertThat(token).hasSize(22);
    }

    @Test
    void a_member_chooses_a_pin_and_comes_back_with_it() {
        var first = chooses(token, "1985", PIN);

        assertThat(first.personId()).isEqualTo(member);
        assertThat(signIn.open(token).first()).isFalse();
        assertThat(byLink(token, PIN).accountId()).isEqualTo(first.accountId());
        assertThat(byLogin(phone, PIN).accountId()).isEqualTo(first.accountId());
        assertThat(byLogin(AccessScene.code(member), PIN).accountId()).isEqualTo(first.accountId());
    }

    @Test
    void a_forwarded_link_is_useless_to_a_second_person() {
        for (var year = 1970; year < 1975; year++) {
            var guess = Integer.toString(year);
            var refusal = refusalOf(() -> chooses(token, guess, PIN));
            assertThat(refusal.code()).isEqualTo("KNOWLEDGE_WRONG");
            assertThat(refusal.details()).containsEntry("triesLeft", 1974 - year);
        }
        assertRefused("LOCKED", () -> chooses(token, "1985", PIN));
        clock.pass(Duration.ofMinutes(16));
        chooses(token, "1985", PIN);

        assertRefused("PIN_WRONG", () -> chooses(token, "1985", "739164"));
    }

    @Test
    void weak_pins_are_refused_and_cost_no_try() {
        for (var pin : List.of("111111", "123456", "654321", "121212", "198500", "12345", "abcdef", "112233")) {
            assertRefused("PIN_WEAK", () -> chooses(token, "1985", pin));
        }
        assertRefused("KNOWLEDGE_WRONG", () -> chooses(token, "1990", "111111"));
        chooses(token, "1985", PIN);
    }

    @Test
    void a_reprinted_card_shuts_the_old_one_the_pin_and_the_phone() {
        var lost = chooses(token, "1985", PIN);
        var fresh = issue(member);

        assertRefused("LINK_UNKNOWN", () -> signIn.open(token));
        assertRefused("SESSION_ENDED", () -> scene.actor(lost.tokens()));
        assertRefused("PIN_WRONG", () -> byLogin(phone, PIN));
        assertThat(signIn.open(fresh).first()).isTrue();
        chooses(fresh, "1985", "739164");
    }

    @Test
    void an_attacker_who_knows_the_phone_cannot_lock_the_member_out() {
        var own = chooses(token, "1985", PIN);
        for (var i = 0; i < 5; i++) {
            refusalOf(() -> byLogin(phone, "000001"));
        }
        assertRefused("LOCKED", () -> byLogin(phone, PIN));

        byLink(token, PIN);
        var device = new Caller("9.9.9.9", own.deviceMark(), null);
        assertThat(signIn.enter(new EnterMember(null, null, phone, PIN), device).personId())
                .isEqualTo(member);
    }

    @Test
    void a_hundred_guesses_at_once_are_still_counted() throws Exception {
        chooses(token, "1985", PIN);
        try (var threads = Executors.newFixedThreadPool(16)) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 100)
                            .<java.util.concurrent.Callable<String>>mapToObj(i ->
                                    () -> code(() -> byLink(token, "90%04d".formatted(i))))
                            .toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(answers).filteredOn("PIN_WRONG"::equals).hasSize(5);
            assertThat(answers).filteredOn("LOCKED"::equals).hasSize(95);
        }
    }

    @Test
    void an_unknown_phone_answers_like_a_wrong_pin() {
        chooses(token, "1985", PIN);
        var nobody = AccessScene.freshPhone();

        var unknown = refusalOf(() -> byLogin(nobody, "739164"));
        var wrong = refusalOf(() -> byLogin(phone, "739164"));

        assertThat(unknown.sentence()).isEqualTo(wrong.sentence());
        assertThat(unknown.details()).isEqualTo(wrong.details());
    }

    @Test
    void the_pin_tells_two_members_on_one_phone_apart_and_equal_pins_ask_for_the_member_code() {
        var husband = scene.member(unit, "Nguyễn Ý", phone);
        chooses(token, "1985", PIN);
        chooses(issue(husband), "1985", "739164");

        assertThat(byLogin(phone, PIN).personId()).isEqualTo(member);
        assertThat(byLogin(phone, "739164").personId()).isEqualTo(husband);
        chooses(issue(husband), "1985", PIN);
        assertRefused("MEMBER_CODE_NEEDED", () -> byLogin(phone, PIN));
        assertThat(byLogin(AccessScene.code(husband), PIN).personId()).isEqualTo(husband);
    }

    @Test
    void cards_are_printed_where_pledges_are_gathered_and_nowhere_else() {
        var superior = scene.superior(scene.province());
        var neighbour = scene.actor(OfficeKind.CHAIR, scene.unit(superior));
        var reviewer = scene.actor(OfficeKind.REVIEWER, superior);

        assertRefused("NOT_YOURS", () -> links.issue(neighbour, List.of(member)));
        assertRefused("NOT_YOURS", () -> links.issue(reviewer, List.of(member)));
        assertThat(links.issue(scene.actor(OfficeKind.CHAIR, unit), List.of(member)))
                .containsOnlyKeys(member);
    }

    @Test
    void the_database_holds_no_token_and_no_pin() {
        chooses(token, "1985", PIN);
        assertThat(scene.count("SELECT COUNT(*) FROM member_link WHERE HEX(token_hash) = HEX('" + token + "')"))
                .isZero();
        assertThat(scene.count("SELECT COUNT(*) FROM account WHERE person_id = " + member
                        + " AND pin_hash LIKE '$argon2id$%'"))
                .isEqualTo(1);
    }

    private String issue(long person) {
        return Objects.requireNonNull(links.issue(Actor.SYSTEM, List.of(person)).get(person));
    }

    private SignedInMember chooses(String card, String year, String pin) {
        var knowledge = new Knowledge(KnowledgeKind.BIRTH_YEAR, year);
        return signIn.enter(new EnterMember(card, knowledge, null, pin), Caller.INSIDE);
    }

    private SignedInMember byLink(String card, String pin) {
        return signIn.enter(new EnterMember(card, null, null, pin), Caller.INSIDE);
    }

    private SignedInMember byLogin(String login, String pin) {
        return signIn.enter(new EnterMember(null, null, login, pin), new Caller("in " + login, "", null));
    }

    private static String code(Runnable act) {
        try {
            act.run();
            return "IN";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }
}
