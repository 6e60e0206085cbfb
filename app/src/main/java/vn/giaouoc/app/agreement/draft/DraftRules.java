package vn.giaouoc.app.agreement.draft;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.party.NamedPlace;
import vn.giaouoc.app.agreement.party.PartyRegister;
import vn.giaouoc.app.agreement.template.AgreementTemplate;
import vn.giaouoc.app.agreement.template.Between;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.OrganisationVersion;

/** Who may draft what, and whether there is anybody to agree at all. */
@Singleton
class DraftRules {

    private final AgreementRights rights;
    private final PartyRegister register;
    private final OrganisationTree tree;
    private final Campaigns campaigns;
    private final Times times;

    DraftRules(
            AgreementRights rights, PartyRegister register, OrganisationTree tree, Campaigns campaigns, Times times) {
        this.rights = rights;
        this.register = register;
        this.tree = tree;
        this.campaigns = campaigns;
        this.times = times;
    }

    /** The unit, when the actor may draft for it and it lives. */
    OrganisationVersion unit(Actor actor, long organisationId) {
        rights.requirePrepare(actor, organisationId);
        return tree.at(organisationId, times.today());
    }

    /** The campaign, when it runs and covers the year. */
    Campaign campaign(long campaignId, int year) {
        var campaign = campaigns.campaign(campaignId);
        if (!campaign.isOpen(times.today())) {
            throw Refusal.conflict(
                    "CAMPAIGN_CLOSED",
                    "Cuộc vận động “%s” đã tổng kết nên không lập giao ước mới. Anh/chị chọn cuộc vận động đang thực hiện."
                            .formatted(campaign.shortName()));
        }
        if (!campaign.covers(year)) {
            throw Refusal.invalid(
                            "YEAR_OUTSIDE_CAMPAIGN",
                            "Cuộc vận động chỉ có các năm từ %d đến %d. Anh/chị chọn một năm trong khoảng này."
                                    .formatted(campaign.yearFrom(), campaign.yearTo()))
                    .with("field", "year");
        }
        return campaign;
    }

    /** Those the template is meant for; refuses, and says why, where fewer than two stand. */
    List<NamedPlace> candidates(OrganisationVersion unit, AgreementTemplate template, @Nullable Long employerId) {
        register.requireEmployer(unit.organisationId(), employerId);
        boolean superior = rights.preparing(unit.organisationId()) == Authority.REVIEW;
        if (superior != (template.between() == Between.UNIONS)) {
            throw Refusal.invalid(
                            "TEMPLATE_OF_OTHERS",
                            superior
                                    ? "Công đoàn cấp trên lập giao ước giữa các công đoàn cơ sở. Anh/chị chọn mẫu khác."
                                    : "Mẫu này dành cho công đoàn cấp trên. Anh/chị chọn mẫu giữa các phòng, ban hoặc tổ.")
                    .with("field", "template");
        }
        var candidates = register.between(template.between(), unit.organisationId(), employerId);
        if (candidates.size() < 2) {
            throw tooFew(unit, template.between(), candidates);
        }
        return candidates;
    }

    private static Refusal tooFew(OrganisationVersion unit, Between between, List<NamedPlace> candidates) {
        var found = candidates.isEmpty()
                ? "chưa có %s nào".formatted(between.label())
                : "chỉ có một %s («%s»)"
                        .formatted(between.label(), candidates.getFirst().name());
        var next = between == Between.UNIONS
                ? "Anh/chị kiểm tra lại cây tổ chức."
                : "Anh/chị thêm %s ở trang Tổ chức, hoặc đề nghị công đoàn cấp trên lập giao ước giữa các công đoàn cơ sở."
                        .formatted(between.label());
        return Refusal.invalid(
                "NOBODY_TO_AGREE",
                "%s %s đang hoạt động nên chưa lập được giao ước: giao ước là lời hứa giữa từ hai bên trở lên. %s"
                        .formatted(unit.name(), found, next));
    }
}
