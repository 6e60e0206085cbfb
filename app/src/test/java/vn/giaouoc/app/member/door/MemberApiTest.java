package vn.giaouoc.app.member.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.member.MemberScene;
import vn.giaouoc.app.member.door.MemberApi.NewMember;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.list.MemberSort;
import vn.giaouoc.db.member.list.MemberState;

@MicronautTest(transactional = false)
class MemberApiTest {

    @Inject
    @Client("/")
    HttpClient client;

    @Inject
    MemberScene scene;

    @Inject
    MemberApi api;

    @Inject
    TransferApi transfers;

    @Inject
    ObjectMapper json;

    @Test
    void nobody_reads_members_without_signing_in() {
        for (var path : List.of("/api/members?organisationId=1", "/api/members/mine", "/api/members/transfers")) {
            assertThatThrownBy(() -> client.toBlocking().retrieve(HttpRequest.GET(path)))
                    .isInstanceOfSatisfying(
                            HttpClientResponseException.class,
                            answer -> assertThat(answer.code()).isEqualTo(401));
        }
    }

    @Test
    void a_member_goes_in_as_json_and_comes_out_with_ids_as_strings_and_no_citizen_number() throws IOException {
        long unit = scene.unit("Trung tâm Y tế");
        var chair = scene.chairOf(unit);
        var citizen = MemberScene.freshCitizen();
        var wish = read("""
                {"organisationId": "%d", "from": "%s", "member": {"fullName": "Pha\u0323m Thi\u0323 Ngo\u0323c Bi\u0301ch",
                 "gender": "FEMALE", "birth": "1993", "citizen": "%s", "phone": "0900 000 007"}}""".formatted(unit, scene.today(), citizen));
        var person = api.add(chair, wish).personId();
        var asked = new AskMembers(Long.toString(unit), "ngoc bich", null, MemberState.ACTIVE, MemberSort.NAME, false);
        var page = api.page(chair, asked, 0, 10);
        var text = json.writeValueAsString(page);
        assertThat(text).contains("\"personId\":\"" + person + "\"", "Phạm Thị Ngọc Bích", "0900000007");
        var one = json.writeValueAsString(api.one(chair, person, Long.toString(unit)));
        assertThat(one).doesNotContain(citizen).contains("\"citizenLast3\":\"" + citizen.substring(9) + "\"");
    }

    @Test
    void a_wrong_field_is_named() throws IOException {
        long unit = scene.unit("Trung tâm Y tế");
        var wish = read("""
                {"organisationId": "%d", "from": "%s", "member": {"fullName": "Siu", "phone": "12345"}}""".formatted(unit, scene.today()));
        assertThatThrownBy(() -> api.add(scene.chairOf(unit), wish)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("PHONE_WRONG");
            assertThat(refusal.details()).containsEntry("field", "phone");
        });
    }

    @Test
    void a_person_reads_only_what_is_held_about_that_person() {
        long unit = scene.unit("Trung tâm Y tế");
        long person = scene.member(unit, "Siu");
        var own = api.mine(new Actor(1, person, "Siu", 0, List.of()));
        assertThat(own.fullName()).isEqualTo("Siu");
        assertThat(own.memberships()).hasSize(1);
    }

    @Test
    void a_transfer_is_proposed_and_confirmed_through_the_api() {
        long from = scene.unit("Trung tâm Y tế");
        long to = scene.unit("Bệnh viện");
        var person = Long.toString(scene.member(from, "Kpă Nay"));
        var proposal = new TransferApi.Proposal(person, Long.toString(from), Long.toString(to), scene.today(), "1/GT");
        var id = transfers.propose(scene.chairOf(from), proposal).transferId();
        var waiting = transfers.transfers(scene.chairOf(to), Long.toString(to));
        assertThat(waiting).extracting(TransferApi.Line::id).containsExactly(id);
        transfers.accept(scene.chairOf(to), id, new TransferApi.Acceptance(null));
        assertThat(scene.active(Long.parseLong(person)).organisationId()).isEqualTo(to);
    }

    @Test
    void what_is_no_id_is_refused_as_such() {
        assertThatThrownBy(() -> api.one(scene.chairOf(1), "abc", "1"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("NOT_AN_ID"));
    }

    private NewMember read(String text) throws IOException {
        return Objects.requireNonNull(json.readValue(text, NewMember.class));
    }
}
