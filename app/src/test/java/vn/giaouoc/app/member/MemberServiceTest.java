package vn.giaouoc.app.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.TestEngine;
import vn.giaouoc.db.common.CitizenNumber;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Refusal;

@MicronautTest(transactional = false)
class MemberServiceTest {

    @Inject
    MemberScene scene;

    @Inject
    MemberService service;

    @Inject
    MemberList list;

    @Inject
    Members members;

    @Inject
    CitizenVault vault;

    @Test
    void a_member_is_added_from_today_and_counts_here() {
        long unit = scene.unit("Trung tâm Y tế");
        long person = service.add(scene.chairOf(unit), wish(unit, MemberScene.details("Trần Thị Thu Hà"), null, false));
        assertThat(scene.active(person).organisationId()).isEqualTo(unit);
        assertThat(scene.active(person).validFrom()).isEqualTo(scene.today());
    }

    @Test
    void one_word_and_eleven_word_names_are_kept_as_typed() {
        long unit = scene.unit("Bệnh viện");
        var longName = "Công Huyền Tôn Nữ Nguyễn Thị Hoàng Minh Thảo Nguyên";
        long siu = scene.member(unit, "Siu");
        long thao = scene.member(unit, longName);
        assertThat(members.person(siu).orElseThrow().fullName()).isEqualTo("Siu");
        assertThat(members.person(thao).orElseThrow().fullName()).isEqualTo(longName);
    }

    @Test
    void a_birthday_on_the_29th_of_february_is_kept_and_one_in_a_common_year_refused() {
        long unit = scene.unit("Bệnh viện");
        long person = scene.member(unit, 0, MemberScene.born("Lý A Páo", "29/02/1988"));
        assertThat(members.person(person).orElseThrow().birthDate()).hasToString("1988-02-29");
        assertThat(refusal(() -> PersonDetails.birth("29/02/1989")).code()).isEqualTo("BIRTH_WRONG");
    }

    @Test
    void a_citizen_number_is_never_in_clear_text_in_the_table() throws SQLException {
        long unit = scene.unit("Trung tâm Y tế");
        var number = MemberScene.freshCitizen();
        long person = scene.member(unit, 0, MemberScene.withCitizen("Phạm Thị Ngọc Bích", number));
        try (var connection = TestEngine.connect();
                var query = connection.prepareStatement("SELECT * FROM person WHERE id = ?")) {
            query.setLong(1, person);
            var row = query.executeQuery();
            assertThat(row.next()).isTrue();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                assertThat(new String(
                                row.getBytes(column) == null ? new byte[0] : row.getBytes(column),
                                StandardCharsets.ISO_8859_1))
                        .doesNotContain(number);
            }
            assertThat(row.getString("citizen_last3")).isEqualTo(number.substring(9));
            assertThat(row.getBytes("citizen_hash"))
                    .isNotEqualTo(Digest.sha256(number.getBytes(StandardCharsets.US_ASCII)));
            assertThat(vault.open(row.getBytes("citizen_cipher")).value()).isEqualTo(number);
        }
    }

    @Test
    void two_seals_of_one_number_differ_and_match() {
        var number = CitizenNumber.of(MemberScene.freshCitizen());
        assertThat(vault.seal(number).cipher()).isNotEqualTo(vault.seal(number).cipher());
        assertThat(vault.seal(number).hash()).isEqualTo(vault.seal(number).hash());
    }

    @Test
    void somebody_with_the_same_citizen_number_cannot_be_added_as_somebody_else() {
        long unit = scene.unit("Trung tâm Y tế");
        var number = MemberScene.freshCitizen();
        scene.member(unit, 0, MemberScene.withCitizen("Đặng Đình Đạt", number));
        var again = wish(unit, MemberScene.withCitizen("Nguyễn Ý", number), null, true);
        assertThat(refusal(() -> service.add(scene.chairOf(unit), again)).code())
                .isEqualTo("SAME_PERSON");
    }

    @Test
    void the_same_name_typed_with_eth_or_another_tone_place_is_shown_side_by_side() {
        long unit = scene.unit("Trường Trung học phổ thông");
        scene.member(unit, 0, MemberScene.born("Đặng Đình Đạt", "1979"));
        scene.member(unit, 0, MemberScene.born("Lê Thị Thúy Hòa", "1988"));
        var chair = scene.chairOf(unit);
        var eth = MemberScene.born("\u00d0\u1eb7ng \u00d0\u00ecnh \u00d0\u1ea1t", "1979");
        assertThat(service.alike(chair, unit, eth)).extracting(Duplicate::name).containsExactly("Đặng Đình Đạt");
        assertThat(service.alike(chair, unit, MemberScene.born("Lê Thị Thuý Hoà", "1988")))
                .extracting(Duplicate::standing)
                .containsExactly(Duplicate.Standing.HERE_NOW);
        assertThat(refusal(() -> service.add(chair, wish(unit, eth, null, false)))
                        .code())
                .isEqualTo("MAYBE_SAME_PERSON");
    }

    @Test
    void namesakes_of_another_birth_year_are_no_duplicates_and_a_couple_may_share_a_phone() {
        long unit = scene.unit("Trung tâm Y tế");
        var chair = scene.chairOf(unit);
        scene.member(unit, 0, MemberScene.born("Trần Thị Thu Hà", "1985"));
        assertThat(service.alike(chair, unit, MemberScene.born("Trần Thị Thu Hà", "1990")))
                .isEmpty();
        var phone = "09" + MemberScene.freshCode().substring(4);
        long she = scene.member(unit, 0, MemberScene.withPhone("Siu", phone));
        assertThat(members.findByLogin(phone)).map(each -> each.id()).contains(she);
        scene.member(unit, 0, MemberScene.withPhone("Kpă Nay", phone));
        assertThat(members.byPhone(phone)).hasSize(2);
        assertThat(members.findByLogin(phone)).isEmpty();
    }

    @Test
    void a_stranger_is_found_by_code_only_and_shown_by_initials() {
        long here = scene.unit("Trung tâm Y tế");
        long there = scene.unit("Bệnh viện");
        var code = MemberScene.freshCode();
        scene.member(there, 0, MemberScene.coded("Y Blơk Êban", code));
        var chair = scene.chairOf(here);
        assertThat(service.alike(chair, here, MemberScene.details("Y Blơk Êban")))
                .isEmpty();
        var found = service.alike(chair, here, MemberScene.coded("Y Blơk Êban", code));
        assertThat(found).extracting(Duplicate::name).containsExactly("Y*** B*** Ê***");
        assertThat(found).extracting(Duplicate::standing).containsExactly(Duplicate.Standing.ELSEWHERE_NOW);
        var wish = wish(
                here, MemberScene.coded("Y Blơk Êban", code), found.getFirst().personId(), false);
        assertThat(refusal(() -> service.add(chair, wish)).code()).isEqualTo("STILL_ELSEWHERE");
    }

    @Test
    void nobody_takes_a_known_person_who_is_not_like_the_one_typed() {
        long here = scene.unit("Trung tâm Y tế");
        long victim = scene.member(scene.unit("Bệnh viện"), "H’Bia Ksor");
        var wish = wish(here, MemberScene.details("Đinh Văn Yưng"), victim, false);
        assertThat(refusal(() -> service.add(scene.chairOf(here), wish)).code()).isEqualTo("NOT_ALIKE");
    }

    @Test
    void of_two_who_edit_the_same_member_the_second_is_told() {
        long unit = scene.unit("Trung tâm Y tế");
        long person = scene.member(unit, "Nguyễn Mạnh Cường");
        var chair = scene.chairOf(unit);
        var seen = list.sheet(chair, unit, person);
        service.edit(chair, edit(unit, seen, "Nguyễn Mạnh Cường (A)"));
        var late = refusal(() -> service.edit(chair, edit(unit, seen, "Nguyễn Mạnh Cương")));
        assertThat(late.code()).isEqualTo("CHANGED_MEANWHILE");
        assertThat(members.person(person).orElseThrow().fullName()).isEqualTo("Nguyễn Mạnh Cường (A)");
    }

    @Test
    void twenty_who_add_the_same_member_code_at_once_make_one_record() throws Exception {
        long unit = scene.unit("Trung tâm Y tế");
        var chair = scene.chairOf(unit);
        var code = MemberScene.freshCode();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = pool.invokeAll(Collections.nCopies(20, () -> added(chair, unit, code)));
            assertThat(tries).extracting(Future::get).containsOnlyOnce(true);
        }
    }

    private boolean added(Actor chair, long unit, String code) {
        try {
            service.add(chair, wish(unit, MemberScene.coded("Võ Trường Toản (B)", code), null, true));
            return true;
        } catch (Refusal told) {
            assertThat(told.code()).isIn("SAME_PERSON", "MEMBER_CODE_TAKEN");
            return false;
        }
    }

    private AddMember wish(long unit, PersonDetails details, @Nullable Long known, boolean somebodyElse) {
        return new AddMember(unit, details, MembershipDetails.memberOf(0), scene.today(), known, somebodyElse);
    }

    private static EditMember edit(long unit, MemberSheet seen, String name) {
        return new EditMember(
                seen.person().id(),
                unit,
                MemberScene.details(name),
                MembershipDetails.memberOf(0),
                false,
                seen.person().version(),
                seen.membership().version());
    }

    private static Refusal refusal(ThrowingCallable act) {
        return Objects.requireNonNull(catchThrowableOfType(Refusal.class, act), "nothing was refused");
    }
}
