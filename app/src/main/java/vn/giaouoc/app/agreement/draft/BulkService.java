package vn.giaouoc.app.agreement.draft;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.agreement.party.NamedPlace;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.agreement.party.PartyRegister;
import vn.giaouoc.app.agreement.template.Templates;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** Drafts agreements for all departments of a unit at once; a second run makes nothing twice. */
@Singleton
public class BulkService {

    private final DraftRules rules;
    private final Templates templates;
    private final PartyRegister register;
    private final PartyHeads heads;
    private final AgreementMaker maker;

    BulkService(DraftRules rules, Templates templates, PartyRegister register, PartyHeads heads, AgreementMaker maker) {
        this.rules = rules;
        this.templates = templates;
        this.register = register;
        this.heads = heads;
        this.maker = maker;
    }

    /** What a run would make now; refuses what the run would refuse. */
    @ReadOnly
    public BulkPlan preview(Actor actor, DraftInBulk wish) {
        var unit = rules.unit(actor, wish.organisationId());
        rules.campaign(wish.campaignId(), wish.year());
        var candidates = candidates(unit, wish);
        return told(candidates, groups(wish, candidates), List.of());
    }

    /** Makes what is not there yet and says what it made. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public BulkPlan draft(Actor actor, DraftInBulk wish) {
        var unit = rules.unit(actor, wish.organisationId());
        var campaign = rules.campaign(wish.campaignId(), wish.year());
        var template = templates.template(wish.template());
        var candidates = candidates(unit, wish);
        var frame = frame(wish);
        maker.hold(frame);
        var groups = groups(wish, candidates);
        var witnesses = register.witnesses(unit.organisationId(), wish.employerId());
        var content = templates.content(template, campaign, wish.year(), unit.name());
        var title = templates.title(template, campaign, wish.year(), unit.name());
        var made = groups.groups().stream()
                .map(group -> new NewAgreement(frame, title, null, group.key(), content, group.members(), witnesses))
                .map(agreement -> Long.toString(maker.make(actor, agreement)))
                .toList();
        return told(candidates, groups, made);
    }

    private List<NamedPlace> candidates(OrganisationVersion unit, DraftInBulk wish) {
        var all = rules.candidates(unit, templates.template(wish.template()), wish.employerId());
        if (wish.only().isEmpty()) {
            return all;
        }
        var chosen = wish.only().stream()
                .distinct()
                .map(id -> all.stream()
                        .filter(one -> id(one) == id)
                        .findFirst()
                        .orElseThrow(() -> Refusal.invalid(
                                        "PARTY_ELSEWHERE",
                                        "Có đơn vị đã chọn không còn trong danh sách. Anh/chị tải lại trang rồi chọn lại.")
                                .with("field", "only")))
                .toList();
        if (chosen.size() < 2) {
            throw Refusal.invalid("TWO_PARTIES_NEEDED", "Giao ước cần từ hai bên trở lên. Anh/chị chọn thêm.")
                    .with("field", "only");
        }
        return chosen;
    }

    private static long id(NamedPlace named) {
        return named.place().kind() == PartyKind.DEPARTMENT
                ? named.place().departmentId()
                : named.place().organisationId();
    }

    private BulkGroups groups(DraftInBulk wish, List<NamedPlace> candidates) {
        return BulkGroups.of(wish.shape(), candidates, maker.taken(frame(wish), wish.shape()));
    }

    private static NewAgreement.Frame frame(DraftInBulk wish) {
        return new NewAgreement.Frame(
                wish.campaignId(), wish.year(), wish.organisationId(), wish.employerId(), wish.template());
    }

    private BulkPlan told(List<NamedPlace> candidates, BulkGroups groups, List<String> made) {
        var holders = heads.holders(candidates.stream().map(NamedPlace::place).toList());
        var withoutHead = candidates.stream()
                .filter(one -> holders.getOrDefault(one.place(), List.of()).isEmpty())
                .map(NamedPlace::name)
                .toList();
        return new BulkPlan(
                groups.groups().stream()
                        .map(group -> new BulkPlan.Group(names(group.members())))
                        .toList(),
                names(groups.already()),
                names(groups.leftOver()),
                withoutHead,
                made);
    }

    private static List<String> names(List<NamedPlace> places) {
        return places.stream().map(NamedPlace::name).toList();
    }
}
