package vn.giaouoc.app.member.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MemberScene;
import vn.giaouoc.app.member.Members;
import vn.giaouoc.app.member.SeenMovements;
import vn.giaouoc.app.organisation.Decision;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.OrganisationService;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.EndReason;
import vn.giaouoc.db.member.TransferState;

@MicronautTest(transactional = false)
class TransferServiceTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 3, 1);

    @Inject
    MemberScene scene;

    @Inject
    TransferService transfers;

    @Inject
    TransferInbox inbox;

    @Inject
    Members members;

    @Inject
    SeenMovements seen;

    @Inject
    OrganisationService organisations;

    long superior;
    long from;
    long to;
    long person;
    String code = "";

    @BeforeEach
    void a_member_of_one_unit_and_a_unit_beside_it() {
        superior = scene.superior();
        from = scene.unit(superior, "Trung tâm Y tế");
        to = scene.unit(superior, "Công ty Cấp thoát nước Hoài Lĩnh");
        code = MemberScene.freshCode();
        person = scene.memberSince(from, 0, MemberScene.coded("Trần Thị Thu Hà", code), LONG_AGO);
    }

    @Test
    void the_old_unit_proposes_the_new_one_accepts_and_the_member_counts_there() {
        long department = scene.department(to, "Phòng Kỹ thuật");
        long transfer = transfers.propose(scene.chairOf(from), propose());
        assertThat(scene.active(person).organisationId()).isEqualTo(from);
        transfers.accept(scene.chairOf(to), transfer, department);
        assertThat(scene.active(person).organisationId()).isEqualTo(to);
        assertThat(scene.active(person).departmentId()).isEqualTo(department);
        assertThat(members.way(person).getFirst().endReason()).isEqualTo(EndReason.TRANSFERRED);
        assertThat(seen.of(person)).containsExactly(from, to);
    }

    @Test
    void the_new_unit_asks_by_member_code_and_the_old_one_confirms() {
        long transfer = transfers.ask(scene.chairOf(to), new AskForMember(to, code, scene.today(), "12/GT"));
        assertThat(inbox.incoming(scene.chairOf(to), to))
                .extracting(TransferLine::name)
                .containsExactly("T*** T*** T*** H***");
        assertThat(inbox.outgoing(scene.chairOf(from), from))
                .extracting(TransferLine::name)
                .containsExactly("Trần Thị Thu Hà");
        assertThat(code(() -> transfers.accept(scene.chairOf(to), transfer, 0))).isEqualTo("NOT_YOURS");
        transfers.accept(scene.chairOf(from), transfer, 0);
        assertThat(scene.active(person).organisationId()).isEqualTo(to);
    }

    @Test
    void one_end_alone_moves_nobody() {
        long transfer = transfers.propose(scene.chairOf(from), propose());
        assertThat(code(() -> transfers.accept(scene.chairOf(from), transfer, 0)))
                .isEqualTo("NOT_YOURS");
        assertThat(code(() -> transfers.accept(scene.chairOf(scene.unit(superior, "Bệnh viện")), transfer, 0)))
                .isEqualTo("NOT_YOURS");
        assertThat(scene.active(person).organisationId()).isEqualTo(from);
    }

    @Test
    void the_superior_of_both_may_do_both_ends() {
        var boss = scene.superiorOf(superior);
        transfers.accept(boss, transfers.propose(boss, propose()), 0);
        assertThat(scene.active(person).organisationId()).isEqualTo(to);
    }

    @Test
    void a_refusal_has_a_reason_and_the_member_stays() {
        long transfer = transfers.propose(scene.chairOf(from), propose());
        assertThat(code(() -> transfers.refuse(scene.chairOf(to), transfer, " ")))
                .isEqualTo("REASON_MISSING");
        transfers.refuse(scene.chairOf(to), transfer, "Chưa có quyết định điều động.");
        assertThat(scene.active(person).organisationId()).isEqualTo(from);
        assertThat(inbox.outgoing(scene.chairOf(from), from))
                .extracting(TransferLine::state, TransferLine::reason)
                .containsExactly(tuple(TransferState.REFUSED, "Chưa có quyết định điều động."));
    }

    @Test
    void a_cancelled_transfer_cannot_be_accepted_and_a_second_one_can_be_made() {
        var chair = scene.chairOf(from);
        long transfer = transfers.propose(chair, propose());
        assertThat(code(() -> transfers.propose(chair, propose()))).isEqualTo("TRANSFER_WAITING");
        transfers.cancel(chair, transfer);
        assertThat(code(() -> transfers.accept(scene.chairOf(to), transfer, 0))).isEqualTo("TRANSFER_ANSWERED");
        transfers.accept(scene.chairOf(to), transfers.propose(chair, propose()), 0);
        assertThat(scene.active(person).organisationId()).isEqualTo(to);
    }

    @Test
    void accepted_twenty_times_at_once_the_member_moves_once() throws Exception {
        long transfer = transfers.propose(scene.chairOf(from), propose());
        var chair = scene.chairOf(to);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = pool.invokeAll(Collections.nCopies(20, () -> accepted(chair, transfer)));
            assertThat(tries).extracting(Future::get).containsOnlyOnce(true);
        }
        assertThat(members.way(person)).hasSize(2);
    }

    @Test
    void proposed_twenty_times_at_once_there_is_one_transfer() throws Exception {
        var chair = scene.chairOf(from);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            pool.invokeAll(Collections.nCopies(20, () -> transfers.propose(chair, propose())));
        }
        assertThat(inbox.incoming(scene.chairOf(to), to)).hasSize(1);
    }

    @Test
    void nobody_moves_into_a_dissolved_unit_and_what_waited_there_is_closed() {
        long transfer = transfers.propose(scene.chairOf(from), propose());
        organisations.dissolve(Actor.SYSTEM, new DissolveOrganisation(to, null, Decision.of("83/QĐ", scene.today())));
        assertThat(code(() -> transfers.accept(scene.superiorOf(superior), transfer, 0)))
                .isEqualTo("TRANSFER_ANSWERED");
        assertThat(code(() -> transfers.propose(scene.chairOf(from), propose())))
                .isEqualTo("NO_SUCH_ORGANISATION");
    }

    @Test
    void members_go_to_units_of_members_only() {
        var up = new ProposeTransfer(person, from, superior, scene.today(), null);
        assertThat(code(() -> transfers.propose(scene.chairOf(from), up))).isEqualTo("NOT_A_UNIT_OF_MEMBERS");
    }

    private boolean accepted(Actor chair, long transfer) {
        try {
            transfers.accept(chair, transfer, 0);
            return true;
        } catch (Refusal told) {
            assertThat(told.code()).isEqualTo("TRANSFER_ANSWERED");
            return false;
        }
    }

    private ProposeTransfer propose() {
        return new ProposeTransfer(person, from, to, scene.today(), "05/GT-CĐCS");
    }

    private static String code(ThrowingCallable act) {
        return Objects.requireNonNull(catchThrowableOfType(Refusal.class, act), "nothing was refused")
                .code();
    }
}
