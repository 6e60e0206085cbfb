package vn.giaouoc.app.report.form;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.giaouoc.app.report.expression.Expression;
import vn.giaouoc.app.report.expression.ExpressionText;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.report.ReportForm;
import vn.giaouoc.db.report.ReportFormRepository;
import vn.giaouoc.db.report.form.ReportKind;

/** The forms there are. A version never changes, so what was read once stays in memory. */
@Singleton
public class Forms {

    private final ReportFormRepository forms;
    private final Map<Long, ReportForm> known = new ConcurrentHashMap<>();
    private final Map<String, Expression> expressions = new ConcurrentHashMap<>();

    Forms(ReportFormRepository forms) {
        this.forms = forms;
    }

    /** That version of a form. */
    public ReportForm form(long id) {
        return known.computeIfAbsent(id, none -> forms.findById(id).orElseThrow());
    }

    /**
     * The latest form for a kind of report of a campaign: the campaign's own, else the one for all; NOT_FOUND when there is
     * none.
     */
    public ReportForm latest(ReportKind kind, String campaignCode) {
        return choices(kind, campaignCode).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "NO_FORM",
                        "Chưa có mẫu «%s» cho cuộc vận động này. Quản trị cổng thêm mẫu rồi mở lại."
                                .formatted(kind.label())));
    }

    /** The latest version of every form for a kind of report of a campaign, its own first. */
    public List<ReportForm> choices(ReportKind kind, String campaignCode) {
        return forms.latest().stream()
                .filter(form -> form.kind() == kind)
                .filter(form -> form.campaignCode() == null || campaignCode.equals(form.campaignCode()))
                .sorted(Comparator.comparing((ReportForm form) -> form.campaignCode() == null)
                        .thenComparing(ReportForm::code))
                .toList();
    }

    /** A formula or check of a form, read once. */
    public Expression expression(String text) {
        return expressions.computeIfAbsent(text, ExpressionText::read);
    }
}
