package vn.giaouoc.app.agreement.template;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.campaign.Campaign;
import vn.giaouoc.db.common.Refusal;

/** The templates there are, and the text one makes for a unit, a campaign and a year. */
@Singleton
public class Templates {

    private final List<AgreementTemplate> templates;
    private final Campaigns campaigns;
    private final FigureBook figures;

    Templates(TemplateFolder folder, Campaigns campaigns, FigureBook figures) {
        this.templates = folder.templates();
        this.campaigns = campaigns;
        this.figures = figures;
    }

    /** In the order of the folder. */
    public List<AgreementTemplate> all() {
        return templates;
    }

    /** Those between unions for a superior, the others for a grassroots union. */
    public List<AgreementTemplate> meantFor(boolean superior) {
        return templates.stream()
                .filter(template -> superior == (template.between() == Between.UNIONS))
                .toList();
    }

    /** The templates to choose from. */
    public List<TemplateLine> lines() {
        return templates.stream()
                .map(template ->
                        new TemplateLine(template.code(), template.name(), template.between(), template.title()))
                .toList();
    }

    /** The figures a target may be bound to. */
    public List<TemplateLine.FigureLine> figures() {
        return figures.all().stream()
                .map(figure -> new TemplateLine.FigureLine(figure.code(), figure.label(), figure.unit()))
                .toList();
    }

    /** The template with that code, or NOT_FOUND. */
    public AgreementTemplate template(String code) {
        return templates.stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "TEMPLATE_UNKNOWN", "Không có mẫu giao ước này. Anh/chị chọn lại mẫu trong danh sách."));
    }

    /** The title the template gives. */
    public String title(AgreementTemplate template, Campaign campaign, int year, String unit) {
        return filled(template.title(), words(campaign, year, unit));
    }

    /** The first text of an agreement; a target bound to a figure the portal does not know is typed instead. */
    public AgreementContent content(AgreementTemplate template, Campaign campaign, int year, String unit) {
        var words = words(campaign, year, unit);
        var basis = new ArrayList<Clause>();
        if (template.campaignBases()) {
            for (var ground : campaigns.plan(campaign).legalBases()) {
                basis.add(new Clause("campaign-" + (basis.size() + 1), "Căn cứ " + ground));
            }
        }
        template.basis().forEach(clause -> basis.add(filled(clause, words)));
        var articles = template.articles().stream()
                .map(article -> new Article(
                        article.key(),
                        filled(article.title(), words),
                        article.clauses().stream()
                                .map(clause -> filled(clause, words))
                                .toList()))
                .toList();
        return new AgreementContent(
                basis,
                articles,
                template.targets().stream().map(line -> target(line, words)).toList());
    }

    private Target target(AgreementTemplate.Line line, Map<String, String> words) {
        return new Target(
                line.key(),
                filled(line.content(), words),
                line.unit(),
                line.goal(),
                line.direction(),
                known(line.figure()));
    }

    /** True when the portal knows a figure by that code. */
    public boolean knows(String figure) {
        return figures.find(figure).isPresent();
    }

    private @Nullable String known(@Nullable String figure) {
        return figure != null && knows(figure) ? figure : null;
    }

    private static Map<String, String> words(Campaign campaign, int year, String unit) {
        return Map.of(
                "{unit}", unit,
                "{campaign}", campaign.shortName(),
                "{campaignName}", campaign.name(),
                "{year}", Integer.toString(year));
    }

    private static Clause filled(Clause clause, Map<String, String> words) {
        return new Clause(clause.key(), filled(clause.text(), words));
    }

    private static String filled(String text, Map<String, String> words) {
        var filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }
}
