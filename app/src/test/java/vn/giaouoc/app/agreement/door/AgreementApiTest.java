package vn.giaouoc.app.agreement.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.giaouoc.app.access.AccessScene;
import vn.giaouoc.app.access.SceneClock;
import vn.giaouoc.app.access.head.HeadScene;
import vn.giaouoc.app.agreement.door.Meeting.Cast;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Ids;

/** The life of an agreement over HTTP, a chair and two heads; every refusal has a code and says what to do next. */
@MicronautTest(transactional = false)
@Property(name = "access.scene", value = "agreement api")
class AgreementApiTest {

    private static final String TEXT = "{\"basis\":[],\"articles\":[{\"key\":\"a\",\"title\":\"Nội dung\","
            + "\"clauses\":[{\"key\":\"a1\",\"text\":\"%s\"}]}],\"targets\":[{\"key\":\"t1\",\"content\":\"Đối thoại\","
            + "\"unit\":\"cuộc\",\"goal\":2,\"direction\":\"AT_LEAST\"}]}";
    private static final String WRITTEN = "Không vô cảm, không đùn đẩy";
    private static final String PROPOSED = "Không vô cảm, không gây khó dễ";

    @Inject
    Router router;

    @Inject
    Meeting meeting;

    @Inject
    SceneClock clock;

    @BeforeEach
    void today() {
        clock.at(LocalDateTime.now(Times.ZONE).toString());
    }

    @Test
    void an_agreement_is_drafted_talked_about_signed_and_judged() {
        var cast = meeting.cast();
        var one = "/api/agreements/" + drafted(cast);
        negotiated(cast, one);
        signed(cast, one);
        judged(cast, one);

        var desk = cast.chair().get("/api/agreements" + year(cast));
        assertThat(desk.first("stateText")).isEqualTo("Đã ký");
        assertThat(desk.body()).contains("\"judged\":1", "\"met\":1", "Khoa Nội");
        assertThat(cast.chair().get("/api/agreements/totals" + year(cast)).body())
                .contains("\"signed\":1", "\"taking\":\"100");
    }

    private String drafted(Cast cast) {
        var chair = cast.chair();
        chair.get("/api/agreements/templates").done(200);
        assertThat(chair.get("/api/agreements/choices?unit=" + cast.unit()).body())
                .contains("Khoa Nội", "Khoa Ngoại");
        var wish = "{\"campaignId\":%d,\"year\":%d,\"organisationId\":%d,\"template\":\"%s\",\"parties\":%s}";
        chair.post("/api/agreements", wish.formatted(cast.campaign(), thisYear(), cast.unit(), "LA", "[]"))
                .refused(404, "TEMPLATE_UNKNOWN", "chọn lại mẫu trong danh sách");
        var made = chair.post(
                "/api/agreements",
                wish.formatted(cast.campaign(), thisYear(), cast.unit(), "PHONG-BAN", cast.parties()));
        made.done(201);
        var one = "/api/agreements/" + made.first("id");
        cast.medicine().get(one).refused(404, "AGREEMENT_UNKNOWN", "mở lại từ danh sách");
        cast.medicine().post(one + "/send", "{}").refused(404, "AGREEMENT_UNKNOWN", "mở lại từ danh sách");
        chair.put(one + "/text", text(7, WRITTEN)).refused(409, "STALE_REVISION", "Chưa mất gì");
        chair.put(one + "/text", text(1, WRITTEN)).done(200);
        chair.post(one + "/send", "{}").done(204);
        chair.post(one + "/send", "{}").refused(409, "WRONG_STATE", "«Đang thương lượng»");
        return made.first("id");
    }

    private static void negotiated(Cast cast, String one) {
        var medicine = cast.medicine();
        assertThat(medicine.get("/api/agreements/mine").first("wanted")).isEqualTo("ANSWER");
        int revision = revision(medicine, one);
        medicine.post(one + "/proposals", propose(medicine, revision, WRITTEN))
                .refused(422, "NOTHING_PROPOSED", "Anh/chị sửa rồi gửi");
        var proposal = medicine.post(one + "/proposals", propose(medicine, revision, PROPOSED));
        proposal.done(201);
        cast.chair()
                .post(one + "/agree", agree(medicine, revision))
                .refused(403, "NOT_YOUR_PARTY", "chọn bên của mình");
        medicine.post(one + "/agree", agree(medicine, revision)).refused(409, "PROPOSAL_OPEN", "rút");

        var answer = "/api/agreements/proposals/" + proposal.first("id");
        medicine.post(answer + "/take", "{\"revision\":" + revision + "}").refused(403, "KEEPER_ONLY", "Anh/chị");
        var taken = cast.chair().post(answer + "/take", "{\"revision\":" + revision + "}");
        assertThat(taken.first("revision")).isEqualTo(Integer.toString(revision + 1));
        assertThat(medicine.get(one + "/difference?from=" + revision).body()).contains(WRITTEN, PROPOSED);
        assertThat(medicine.get(one + "/proposals").first("state")).isEqualTo("TAKEN");

        cast.surgery()
                .post(one + "/agree", agree(cast.surgery(), revision))
                .refused(409, "STALE_REVISION", "Chưa mất gì");
        for (var head : List.of(medicine, cast.surgery())) {
            head.post(one + "/agree", agree(head, revision + 1)).done(204);
        }
        assertThat(medicine.get(one).body()).contains("\"state\":\"AGREED\"");
    }

    private void signed(Cast cast, String one) {
        var version = version(cast.chair(), one);
        cast.chair().get(one + "/judgements/FINAL").refused(409, "NOT_IN_FORCE", "mọi bên đã ký");
        cast.chair()
                .post(one + "/signing/open", "{\"versionId\":\"%s\",\"expiresOn\":\"%s\"}".formatted(version, today(5)))
                .done(200);
        for (var head : List.of(cast.medicine(), cast.surgery())) {
            var sheet = head.get(one);
            head.post(
                            one + "/signing/sign",
                            "{\"id\":\"%s\",\"versionId\":\"%s\",\"partyId\":\"%s\",\"sha256\":\"%s\",\"secret\":\"%s\"}"
                                    .formatted(
                                            Ids.nextUuid(), version, party(head), sheet.first("sha256"), HeadScene.PIN))
                    .done(200);
        }
        assertThat(cast.medicine().get(one + "/versions/1").body()).contains("\"state\":\"SIGNED\"");
    }

    private static String signOff(int revision, String secret) {
        return "{\"revision\":%d,\"secret\":\"%s\"}".formatted(revision, secret);
    }

    private void judged(Cast cast, String one) {
        var chair = cast.chair();
        var judgement = one + "/judgements/FINAL";
        chair.post(judgement + "/sign-off/chair", signOff(1, AccessScene.PASSWORD))
                .refused(404, "JUDGEMENT_UNKNOWN", "Anh/chị bấm bắt đầu");
        chair.post(judgement + "/begin", "{}").done(204);
        chair.post(judgement + "/sign-off/chair", signOff(1, AccessScene.PASSWORD))
                .refused(409, "JUDGEMENT_INCOMPLETE", "Anh/chị ghi nốt");
        var values = "{\"revision\":1,\"onDay\":\"%s\",\"lines\":[{\"target\":\"t1\",\"value\":%s}]}";
        chair.put(judgement, values.formatted(today(1), 3)).refused(422, "DAY_WRONG", "Anh/chị chọn lại");
        chair.put(judgement, values.formatted(today(0), 3)).done(204);
        cast.medicine()
                .post(judgement + "/sign-off/chair", signOff(2, HeadScene.PIN))
                .refused(403, "CHAIR_ONLY", "ủy quyền bằng văn bản");
        chair.post(judgement + "/sign-off/chair", signOff(2, "khong phai")).refused(403, "PASSWORD_WRONG", "lần thử");
        chair.post(judgement + "/sign-off/chair", signOff(2, AccessScene.PASSWORD))
                .done(204);
        chair.put(judgement, values.formatted(today(0), 4).replace("\"revision\":1", "\"revision\":2"))
                .refused(409, "JUDGEMENT_HALF_SIGNED", "mở lại và ghi lý do");
        cast.medicine()
                .post(judgement + "/sign-off/head", signOff(2, HeadScene.PIN))
                .done(204);
        assertThat(cast.surgery().get(judgement).body()).contains("\"met\":true", "\"head\":{");
    }

    @Test
    void every_route_of_agreements_stands_in_the_description() {
        var described = meeting.cast().chair().get("/api/openapi.yml").body();
        var routes = router.uriRoutes()
                .map(route -> route.getUriMatchTemplate().toPathString())
                .filter(path -> path.startsWith("/api/agreements"))
                .distinct()
                .toList();
        assertThat(routes)
                .hasSizeGreaterThan(30)
                .allSatisfy(route -> assertThat(described).contains("  " + route + ":\n"));
    }

    private String year(Cast cast) {
        return "?unit=" + cast.unit() + "&campaign=" + cast.campaign() + "&year=" + thisYear();
    }

    private static int thisYear() {
        return LocalDate.now(Times.ZONE).getYear();
    }

    private static LocalDate today(int later) {
        return LocalDate.now(Times.ZONE).plusDays(later);
    }

    private static String text(int revision, String clause) {
        return "{\"revision\":%d,\"content\":%s}".formatted(revision, TEXT.formatted(clause));
    }

    private static String propose(Caller head, int revision, String clause) {
        return "{\"partyId\":%s,\"revision\":%d,\"content\":%s}"
                .formatted(party(head), revision, TEXT.formatted(clause));
    }

    private static String agree(Caller head, int revision) {
        return "{\"partyId\":%s,\"revision\":%d}".formatted(party(head), revision);
    }

    private static int revision(Caller head, String one) {
        return Integer.parseInt(head.get(one).first("revision"));
    }

    private static String version(Caller reader, String one) {
        var page = reader.get(one).body();
        return new Caller.Reply(200, page.substring(page.indexOf("\"version\":"))).first("id");
    }

    /** The party the caller acts for. */
    private static String party(Caller head) {
        return new Caller.Reply(200, head.get("/api/agreements/mine").body()).first("partyId");
    }
}
