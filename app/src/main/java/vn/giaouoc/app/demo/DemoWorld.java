package vn.giaouoc.app.demo;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.giaouoc.app.access.member.MemberLinks;
import vn.giaouoc.app.access.member.MemberSignIn;
import vn.giaouoc.app.campaign.CampaignService;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.campaign.request.OpenYear;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.demo.agreement.DemoAgreements;
import vn.giaouoc.app.demo.plan.DemoPlan;
import vn.giaouoc.app.demo.plan.DemoSize;
import vn.giaouoc.app.demo.report.DemoReports;
import vn.giaouoc.app.launch.FirstStart;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.organisation.OrganisationRepository;

/** Builds the demo once: tree, people, what they signed since 2020, officers; then the events of this year. */
@Singleton
@Requires(property = "portal.demo", value = "true")
class DemoWorld implements FirstStart {

    private static final String CAMPAIGN = "BD-NOI-KHONG-TIEU-CUC-2020-2028";
    private static final long SEED = 20_261_121L;
    private static final int PEOPLE_AT_ONCE = 5_000;
    private static final int PLEDGES_AT_ONCE = 20_000;
    private static final int AFTER_CAMPAIGNS = 100;

    private final Parts parts;
    private final Campaigns campaigns;
    private final CampaignService years;
    private final Times times;
    private final String size;

    /** The hands that build. */
    @Singleton
    record Parts(
            OrganisationRepository organisations,
            AccountRepository accounts,
            DemoTree tree,
            DemoPeople people,
            DemoPledges pledges,
            DemoAccess access,
            DemoHeads heads,
            DemoMoves moves,
            DemoActivities activities,
            DemoAgreements agreements,
            DemoReports reports,
            MemberLinks links,
            MemberSignIn signIn) {}

    DemoWorld(
            Parts parts,
            Campaigns campaigns,
            CampaignService years,
            Times times,
            @Property(name = "portal.demo-size", defaultValue = "small") String size) {
        this.parts = parts;
        this.campaigns = campaigns;
        this.years = years;
        this.times = times;
        this.size = size;
    }

    @Override
    public int order() {
        return AFTER_CAMPAIGNS;
    }

    @Override
    public void run(Consumer<String> progress) {
        if (parts.organisations().findByCode(DemoTree.ROOT_CODE).isEmpty()) {
            build(progress);
        } else if (parts.accounts().findByLogin("quantri").isEmpty()) {
            progress.accept(
                    "Dữ liệu mẫu lần trước dựng dở. Hãy dừng cổng, xóa thư mục dữ liệu rồi chạy lại với --demo.");
        }
    }

    /** Builds everything; {@code progress} takes a line for each part. */
    void build(Consumer<String> progress) {
        var random = new Random(SEED);
        var today = times.today();
        progress.accept("Dựng dữ liệu mẫu: cây tổ chức …");
        var plan = new DemoPlan(DemoSize.named(size), random);
        parts.tree().found(plan);
        var departments = parts.tree().departments(plan);
        var everybody = DemoPeople.cast(plan, random, today);
        Map<Boolean, List<DemoPerson>> afterMerger = everybody.stream()
                .collect(Collectors.partitioningBy(
                        one -> !plan.partsOf(plan.unit(one.unit())).isEmpty()));
        people(plan, departments, afterMerger.getOrDefault(false, List.of()), progress);
        parts.tree().merge(plan);
        people(plan, departments, afterMerger.getOrDefault(true, List.of()), progress);
        parts.tree().history(plan);
        progress.accept("  tổ chức lại 2021 và 2025 xong");
        var cast = everybody.stream()
                .filter(one -> one.number() <= DemoCast.LAST)
                .collect(Collectors.toMap(DemoPerson::number, one -> one));
        parts.moves().comeBack(plan, cast, today);
        var campaign = campaigns.byCode(CAMPAIGN).orElseThrow();
        var text = campaigns.texts(campaign.id()).getLast();
        var scene = new DemoPledges.Scene(plan, departments, everybody, DemoPledges.zeal(plan, random), text, today);
        int last = Math.min(today.getYear(), campaign.yearTo());
        for (int year = campaign.yearFrom(); year <= last; year++) {
            pledges(scene, year, random);
            open(campaign.id(), year);
            progress.accept("  cam kết năm " + year);
        }
        parts.moves().happen(scene, cast);
        parts.activities().happen(plan, today);
        progress.accept("  hoạt động trong năm " + (today.getYear() - 1) + " và " + today.getYear());
        access(plan, departments, cast, everybody);
        parts.agreements().make(ground(campaign.id(), plan, departments, cast));
        progress.accept("  giao ước thi đua");
        parts.reports().happen(plan, campaign.id(), today);
        progress.accept("  báo cáo năm " + (today.getYear() - 1) + " và " + today.getYear());
        progress.accept("Dữ liệu mẫu đã sẵn sàng.");
    }

    private void people(
            DemoPlan plan, Map<String, List<Long>> departments, List<DemoPerson> some, Consumer<String> progress) {
        for (int from = 0; from < some.size(); from += PEOPLE_AT_ONCE) {
            int to = Math.min(from + PEOPLE_AT_ONCE, some.size());
            parts.people().write(plan, departments, some.subList(from, to), times.now());
            progress.accept("  " + to + " / " + some.size() + " người");
        }
    }

    private void pledges(DemoPledges.Scene scene, int year, Random random) {
        var pledges = parts.pledges().year(scene, year, random);
        for (int from = 0; from < pledges.size(); from += PLEDGES_AT_ONCE) {
            parts.pledges()
                    .write(scene.text(), pledges.subList(from, Math.min(from + PLEDGES_AT_ONCE, pledges.size())));
        }
    }

    /** Every year is signed and counted until its last day. */
    private void open(long campaignId, int year) {
        var lastDay = LocalDate.of(year, 12, 31);
        years.openYear(
                Actor.SYSTEM, campaignId, new OpenYear(year, null, LocalDate.of(year, 1, 1), lastDay, true, lastDay));
    }

    /** Where agreements are made: the health centre, the market, and unions of the commune among themselves. */
    private static DemoAgreements.Ground ground(
            long campaign, DemoPlan plan, Map<String, List<Long>> departments, Map<Integer, DemoPerson> cast) {
        var delegate = DemoAccess.one(cast, DemoHead.DELEGATE);
        return new DemoAgreements.Ground(
                campaign,
                plan.unit("U1").id(),
                departments.getOrDefault("U1", List.of()),
                plan.unit("U8").id(),
                departments.getOrDefault("U8", List.of()),
                plan.unit("S1").id(),
                List.of(
                        plan.unit("U1").id(),
                        plan.unit("U2").id(),
                        plan.unit("U8").id()),
                new DemoAgreements.Delegate(delegate.id(), delegate.name()));
    }

    private void access(
            DemoPlan plan,
            Map<String, List<Long>> departments,
            Map<Integer, DemoPerson> cast,
            List<DemoPerson> everybody) {
        var phones = new ArrayList<DemoPerson>();
        DemoAccess.WITH_PIN.forEach(number -> phones.add(DemoAccess.one(cast, number)));
        DemoHead.ALL.forEach(head -> phones.add(DemoHeads.person(everybody, head)));
        parts.access().members(parts.links(), parts.signIn(), phones);
        parts.access().officers(plan, departments, cast);
        parts.access().chairs(everybody);
        parts.heads().appoint(plan, departments, everybody, DemoAccess.one(cast, DemoHead.DELEGATE));
    }
}
