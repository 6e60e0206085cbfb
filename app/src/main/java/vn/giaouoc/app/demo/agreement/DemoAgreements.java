package vn.giaouoc.app.demo.agreement;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.giaouoc.app.agreement.Agreements;
import vn.giaouoc.app.agreement.negotiation.NegotiationService;
import vn.giaouoc.app.agreement.negotiation.Propose;
import vn.giaouoc.app.agreement.party.PartyWish;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.demo.agreement.DemoLife.Keeper;
import vn.giaouoc.app.demo.clock.DemoTime;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;

/** One health centre with agreements at every station, a market union between two groups, and one among unions. */
@Singleton
@Requires(property = "portal.demo", value = "true")
public class DemoAgreements {

    private static final int OFFICE = 0;
    private static final int INNER = 1;
    private static final int SURGERY = 2;
    private static final int PHARMACY = 3;

    private final DemoTime clock;
    private final DemoActors actors;
    private final DemoLife life;
    private final DemoYear year;
    private final Talk talk;

    /** What a proposal and the calendar need. */
    @Singleton
    @Requires(property = "portal.demo", value = "true")
    record Talk(Agreements agreements, NegotiationService negotiation, Times times) {}

    DemoAgreements(DemoTime clock, DemoActors actors, DemoLife life, DemoYear year, Talk talk) {
        this.clock = clock;
        this.actors = actors;
        this.life = life;
        this.year = year;
        this.talk = talk;
    }

    /**
     * Where it happens.
     *
     * @param delegate who signs for the head of surgery this month
     */
    public record Ground(
            long campaign,
            long health,
            List<Long> departments,
            long market,
            List<Long> groups,
            long superior,
            List<Long> unions,
            Delegate delegate) {}

    /** Somebody who signs in a head's place. */
    public record Delegate(long person, String name) {}

    /** Makes them all; the same every time but for the dates. */
    public void make(Ground ground) {
        int now = talk.times().today().getYear();
        var lastWinter =
                LocalDate.of(now - 1, 12, 10).atTime(9, 0).atZone(Times.ZONE).toInstant();
        clock.ago(Duration.between(lastWinter, talk.times().now()), () -> lastYear(ground, now - 1));
        thisYear(ground, now);
        market(ground, now);
        unions(ground, now);
    }

    private void lastYear(Ground ground, int before) {
        var keeper = health(ground, before);
        judged(ground, keeper, List.of(INNER, SURGERY), true);
        judged(ground, keeper, List.of(OFFICE, PHARMACY), false);
    }

    private void judged(Ground ground, Keeper keeper, List<Integer> who, boolean met) {
        long id = life.open(
                keeper,
                parties(ground, who),
                heads(ground, who),
                talk.times().today().plusDays(10));
        heads(ground, who).forEach(head -> life.sign(head, id));
        life.sign(keeper.actor(), id);
        life.sign(actors.employer(ground.health()), id);
        year.judge(keeper.actor(), heads(ground, who).getFirst(), id, met);
    }

    private void thisYear(Ground ground, int now) {
        clock.ago(Duration.ofDays(3), () -> draft(ground, now));
        clock.ago(Duration.ofDays(20), () -> unsigned(ground, now));
        clock.ago(Duration.ofDays(5), () -> negotiated(ground, now));
        var three = List.of(INNER, SURGERY, PHARMACY);
        var keeper = health(ground, now);
        long id = life.open(
                keeper,
                parties(ground, three),
                heads(ground, three),
                talk.times().today().plusDays(14));
        life.sign(actors.head(ground.health(), ground.departments().get(INNER)), id);
        life.sign(
                actors.delegate(
                        ground.health(),
                        ground.departments().get(SURGERY),
                        ground.delegate().person(),
                        ground.delegate().name()),
                id);
        life.sign(actors.head(ground.health(), ground.departments().get(PHARMACY)), id);
        life.sign(keeper.actor(), id);
    }

    /** One party has signed, the other never did. */
    private void unsigned(Ground ground, int now) {
        var who = List.of(OFFICE, INNER);
        long id = life.open(
                health(ground, now),
                parties(ground, who),
                heads(ground, who),
                talk.times().today().plusDays(27));
        life.sign(heads(ground, who).getLast(), id);
    }

    private void negotiated(Ground ground, int now) {
        var who = List.of(SURGERY, PHARMACY);
        long id = life.sent(health(ground, now), parties(ground, who));
        life.agree(heads(ground, who).getFirst(), id);
        var pharmacy = heads(ground, who).getLast();
        var page = talk.agreements().page(pharmacy, id);
        talk.negotiation()
                .propose(
                        pharmacy,
                        id,
                        new Propose(
                                Long.parseLong(page.mine().getFirst().id()),
                                page.version().revision(),
                                mended(page.content()),
                                "Khoa Dược đề nghị ghi rõ thời gian cấp thuốc để người bệnh biết."));
    }

    private void draft(Ground ground, int now) {
        life.draft(health(ground, now), parties(ground, List.of(OFFICE, PHARMACY)));
    }

    private void market(Ground ground, int now) {
        var keeper = new Keeper(actors.chair(ground.market()), ground.market(), ground.campaign(), now, "NGANH-HANG");
        var heads = ground.groups().stream()
                .map(group -> actors.head(ground.market(), group))
                .toList();
        long id = life.open(
                keeper, wishes(ground.groups()), heads, talk.times().today().plusDays(14));
        heads.forEach(head -> life.sign(head, id));
        life.sign(keeper.actor(), id);
    }

    /** Grassroots unions of one superior: their chairs have agreed, the superior opens it next. */
    private void unions(Ground ground, int now) {
        var keeper = new Keeper(
                actors.chair(ground.superior()), ground.superior(), ground.campaign(), now, "CONG-DOAN-CO-SO");
        var parties = ground.unions().stream()
                .map(unit -> new PartyWish(PartyKind.ORGANISATION, unit, null))
                .toList();
        long id = life.sent(keeper, parties);
        ground.unions().forEach(unit -> life.agree(actors.chair(unit), id));
    }

    private Keeper health(Ground ground, int ofYear) {
        return new Keeper(actors.chair(ground.health()), ground.health(), ground.campaign(), ofYear, "PHONG-BAN");
    }

    private static List<PartyWish> parties(Ground ground, List<Integer> who) {
        return wishes(who.stream().map(ground.departments()::get).toList());
    }

    private static List<PartyWish> wishes(List<Long> departments) {
        return departments.stream()
                .map(id -> new PartyWish(PartyKind.DEPARTMENT, id, null))
                .toList();
    }

    private List<Actor> heads(Ground ground, List<Integer> who) {
        return who.stream()
                .map(department ->
                        actors.head(ground.health(), ground.departments().get(department)))
                .toList();
    }

    /** The second paragraph of the first article, in other words. */
    private static AgreementContent mended(AgreementContent content) {
        var first = content.articles().getFirst();
        var clauses = IntStream.range(0, first.clauses().size())
                .mapToObj(i -> {
                    var clause = first.clauses().get(i);
                    return i == 1
                            ? new Clause(
                                    clause.key(),
                                    clause.text().replaceFirst("\\.?$", ", cấp thuốc trong 30 phút sau khi có đơn."))
                            : clause;
                })
                .toList();
        var articles = new java.util.ArrayList<>(content.articles());
        articles.set(0, new Article(first.key(), first.title(), clauses));
        return new AgreementContent(content.basis(), articles, content.targets());
    }
}
