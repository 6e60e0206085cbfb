package vn.giaouoc.app.rights;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.giaouoc.app.rights.route.Position;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.event.OrganisationEventRepository;
import vn.giaouoc.db.question.QuestionState;

/** Fills the $words and {variables} of a row from the scene: a fresh person, account or paper for whoever is let in. */
@Singleton
@Requires(property = "rights.scene")
class RightsWords {

    private static final Pattern WORD = Pattern.compile("\\$(\\w+)|\\{(\\w+)}");

    private final RightsScene scene;
    private final Papers papers;
    private final RightsMembers members;
    private final RightsCampaign.Running own;
    private final RightsCampaign.Running foreign;
    private final Map<String, String> known = new HashMap<>();

    RightsWords(RightsScene scene, Papers papers, RightsMembers members) {
        this.scene = scene;
        this.papers = papers;
        this.members = members;
        own = papers.campaigns().of(scene.province(Position.OWN), scene.today().getYear());
        foreign = papers.campaigns()
                .of(scene.province(Position.OTHER_PROVINCE), scene.today().getYear());
    }

    /** What besides people is made for a request. */
    @Singleton
    @Requires(property = "rights.scene")
    record Papers(
            OrganisationEventRepository events,
            RightsCampaign campaigns,
            RightsPlaces places,
            RightsActivities activities,
            RightsSigning signing,
            RightsAgreements agreements,
            RightsPapers files,
            RightsReports reports,
            RightsQuestions questions) {}

    String path(Ask ask) {
        var query = ask.row().query();
        var path = fill(ask.row().path(), ask);
        return query.isEmpty() ? path : path + "?" + fill(query, ask);
    }

    String body(Ask ask) {
        return fill(ask.row().body(), ask);
    }

    private String fill(String template, Ask ask) {
        return WORD.matcher(template).replaceAll(word -> {
            var name = word.group(1) == null ? variable(word.group(2), ask) : word.group(1);
            return Matcher.quoteReplacement(value(name, ask));
        });
    }

    private static String variable(String name, Ask ask) {
        var path = ask.row().path();
        if (path.startsWith("/api/reports")) {
            return RightsReports.wanted(name, ask.row());
        }
        return switch (name) {
            case "personId", "person" ->
                path.endsWith("undo")
                        ? "left"
                        : path.endsWith("return") ? "away" : path.endsWith("admission") ? "staff" : "person";
            case "organisationId", "unit", "id" -> "unit";
            case "activityId" -> ask.row().method().equals("PUT") ? "meeting" : "dialogue";
            case "agreementId" -> RightsAgreements.wanted(ask.row());
            case "questionId" -> RightsQuestions.wanted(ask.row());
            case "transferId" -> path.endsWith("cancellation") ? "outgoing" : "incoming";
            case "code" ->
                path.startsWith("/api/receipts")
                        ? "receipt"
                        : path.equals("/api/campaigns/{code}")
                                        && ask.row().method().equals("GET")
                                ? "published"
                                : "code";
            default -> name;
        };
    }

    /** Who is refused changes nothing, so the same thing serves every refused question. */
    private String value(String name, Ask ask) {
        if (ask.letIn() && !ask.smuggled() || name.equals("fresh") || name.equals("uuid")) {
            return make(name, ask);
        }
        var key = name + ask.at() + ask.people();
        var value = known.get(key);
        if (value == null) {
            value = make(name, ask);
            known.put(key, value);
        }
        return value;
    }

    private String make(String name, Ask ask) {
        var at = ask.at();
        var campaign = at == Position.OTHER_PROVINCE ? foreign : own;
        return switch (name) {
            case "unit" -> text(scene.unit(at));
            case "parent" -> text(scene.parent(at));
            case "department" -> text(scene.department(at));
            case "neutral" -> text(scene.neutral());
            case "unitName" -> at.unitName();
            case "memberName" -> ask.people().memberName().replace(" ", " Thị ");
            case "person", "other" ->
                text(scene.person(ask.people(), ask.people().memberName()));
            case "left", "away", "staff" -> text(members.moved(name, ask.people()));
            case "codeElsewhere" -> members.elsewhere();
            case "incoming" -> text(members.incoming(at));
            case "outgoing" -> text(members.outgoing(at));
            case "officer" -> text(officer(at, at.officerName()));
            case "colleague" -> text(officer(at, "Trần Giữa"));
            case "officeId" -> text(office(scene.neutralPerson(at.officerName()), at));
            case "headOffice" -> text(scene.headOffice(at));
            case "secret" -> RightsScene.PASSWORD;
            case "departmentId" -> text(papers.places().department(at));
            case "employerId" -> text(papers.places().employer(at));
            case "delegationId" -> text(papers.places().delegation(at));
            case "accountId" ->
                text(scene.account(officer(at, at.officerName())).id());
            case "eventId" -> text(papers.events().of(scene.unit(at)).getFirst().id());
            case "desk" -> text(scene.province(at));
            case "newQuestion" -> papers.questions().question(at, QuestionState.NEW);
            case "answeredQuestion" -> papers.questions().question(at, QuestionState.ANSWERED);
            case "faqId" -> papers.questions().faq(at);
            case "code" -> campaign.code();
            case "campaign" -> text(own.id());
            case "publishedCampaign" -> text(papers.campaigns().published());
            case "text" -> text(own.textId());
            case "year" -> text(own.year());
            case "next" -> text(own.year() + 1L);
            case "version" -> "1";
            case "unitType" -> papers.campaigns().window(campaign);
            case "deadlineId" -> text(papers.campaigns().deadline(campaign));
            case "uploadId" -> UUID.randomUUID().toString();
            case "batchId" -> "1";
            case "today" -> scene.today().toString();
            case "tomorrow" -> scene.today().plusDays(1).toString();
            case "fresh" -> Long.toString(Ids.next(), 36);
            case "uuid" -> UUID.randomUUID().toString();
            case "published" -> "BD-NOI-KHONG-TIEU-CUC-2020-2028";
            case "receipt" -> "KHONG-CO";
            case "name" -> "docs.css";
            case "meeting" -> text(papers.activities().meeting(scene.unit(at)));
            case "dialogue" -> text(papers.activities().dialogue(scene.unit(at)));
            case "issueId" -> text(papers.activities().issue(scene.unit(at)));
            case "fileId" -> papers.activities().file();
            case "figure" -> "MEETINGS";
            case "paperId" -> papers.files().file(papers.signing().version(VersionState.OPEN));
            case "agreementCode" -> papers.signing().code(at, campaign.id());
            default ->
                name.startsWith(RightsReports.OF_REPORTS)
                        ? papers.reports()
                                .make(name, new RightsReports.Place(scene.unit(at), at == Position.SUPERIOR, campaign))
                        : papers.agreements().word(name, at, campaign.id());
        };
    }

    private static String text(long id) {
        return Long.toString(id);
    }

    /** Somebody with a small office there; the office belongs to the unit, the membership to another. */
    private long officer(Position at, String name) {
        long person = scene.neutralPerson(name);
        office(person, at);
        return person;
    }

    private long office(long person, Position at) {
        return scene.office(person, OfficeKind.CLERK, scene.unit(at), 0);
    }
}
