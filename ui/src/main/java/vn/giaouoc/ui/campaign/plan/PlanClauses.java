package vn.giaouoc.ui.campaign.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.campaign.plan.Plan;

/** The sections of a plan that are headings, paragraphs and lists. */
final class PlanClauses {

    private PlanClauses() {}

    static Div purposes(Plan plan) {
        var body = new Div();
        list(body, "Mục đích", plan.purposes());
        list(body, "Yêu cầu", plan.requirements());
        return body;
    }

    static Div participants(Plan plan) {
        var body = new Div();
        text(body, "Phạm vi", plan.scope());
        list(body, PlanWords.of("COLLECTIVE"), plan.participants().collective());
        list(body, PlanWords.of("INDIVIDUAL"), plan.participants().individual());
        clause(body, "Phối hợp phát động", plan.coordination());
        return body;
    }

    static Div content(Plan plan) {
        var body = new Div();
        for (var content : plan.content()) {
            heading(body, PlanWords.of(content.kind()));
            text(body, null, content.title());
            lines(body, content.items());
        }
        text(body, "4 xin, 4 luôn", plan.slogan());
        return body;
    }

    static Div solutions(Plan plan) {
        var body = new Div();
        sections(body, plan.solutions());
        list(body, "Các phong trào, cuộc vận động gắn kèm", plan.relatedMovements());
        return body;
    }

    static Div awards(Plan plan) {
        var body = new Div();
        for (var award : plan.awards()) {
            heading(body, PlanWords.of(award.occasion()));
            body.add(cited(award.text(), award.clause()));
            list(body, null, award.forms());
        }
        clause(body, "Kinh phí", plan.funding());
        return body;
    }

    static Div reporting(Plan plan) {
        var body = new Div();
        var reporting = plan.reporting();
        text(body, "Báo cáo", reporting.text());
        var deadline = reporting.deadline();
        if (deadline != null) {
            var last = deadline.inclusive() ? deadline.day() : deadline.day() - 1;
            body.add(new Paragraph("Thời hạn ghi trong kế hoạch: "
                    + (deadline.inclusive() ? "chậm nhất ngày " : "trước ngày ")
                    + "%02d/%02d".formatted(deadline.day(), deadline.month())
                    + " hàng năm. Ngày cuối cùng được nộp là %02d/%02d.".formatted(last, deadline.month())));
        }
        list(body, "Nơi gửi báo cáo", reporting.chain());
        text(body, null, reporting.note());
        var inspection = plan.inspection();
        if (inspection != null) {
            text(body, "Đối tượng kiểm tra, giám sát", inspection.subjects());
            heading(body, "Nội dung kiểm tra, giám sát");
            lines(body, inspection.items());
        }
        clause(body, "Hướng dẫn chấm điểm", plan.scoringGuide());
        clause(body, "Vướng mắc, hỏi đáp", plan.questions());
        return body;
    }

    static Div assignments(Plan plan) {
        var body = new Div();
        text(body, "Đơn vị chủ trì", plan.owner().name());
        text(body, "Cơ quan ban hành", plan.owner().issuingBody());
        text(body, "Cùng chủ trì", plan.owner().coOwner());
        text(body, "Đầu mối", plan.owner().focalPoint());
        text(body, "Phụ trách tuyên truyền", plan.owner().propagandaLead());
        sections(body, plan.assignments());
        for (var activity : plan.activities()) {
            text(
                    body,
                    PlanWords.of(activity.kind()) + " - " + activity.owner() + " (" + activity.clause() + ")",
                    activity.text());
        }
        return body;
    }

    static Div paper(Plan plan) {
        var body = new Div();
        list(body, "Căn cứ", plan.legalBases());
        var paper = plan.document();
        list(body, "Nơi nhận", paper.recipients());
        text(body, "Số ký hiệu để trống", paper.numberForm());
        text(body, "Nơi ban hành", paper.place());
        text(body, "Ký tên", (paper.signBlock() == null ? "" : paper.signBlock() + " - ") + paper.signer());
        text(body, null, paper.note());
        var successor = plan.owner().successor();
        if (successor != null) {
            text(body, "Đơn vị kế thừa", successor.name() + ". " + successor.note() + ".");
        }
        if (!plan.corrections().isEmpty()) {
            list(
                    body,
                    "Lỗi đánh máy đã sửa so với bản gốc",
                    plan.corrections().stream()
                            .map(slip -> "“" + slip.from() + "” thành “" + slip.to() + "”"
                                    + (slip.times() > 1 ? " (" + slip.times() + " chỗ)" : ""))
                            .toList());
        }
        list(body, "Ghi chú về bản gốc", plan.correctionNotes());
        return body;
    }

    private static void sections(Div body, List<Plan.Section> sections) {
        for (var section : sections) {
            heading(body, section.title());
            if (section.title() == null && section.items().stream().allMatch(line -> line.id() == null)) {
                section.items().forEach(line -> text(body, null, line.text()));
            } else {
                lines(body, section.items());
            }
        }
    }

    private static void lines(Div body, List<Plan.Line> lines) {
        var list = new UnorderedList();
        for (var line : lines) {
            var text = line.text();
            list.add(new ListItem(
                    cited(text == null ? "Thực hiện nội dung cam kết nêu dưới đây" : text, line.clause())));
        }
        body.add(list);
    }

    private static void list(Div body, @Nullable String title, List<String> texts) {
        if (!texts.isEmpty()) {
            heading(body, title);
            var list = new UnorderedList();
            texts.forEach(text -> list.add(new ListItem(text)));
            body.add(list);
        }
    }

    private static void clause(Div body, String title, Plan.@Nullable Clause clause) {
        if (clause != null) {
            heading(body, title);
            body.add(cited(clause.text(), clause.clause()));
            text(body, null, clause.owner());
        }
    }

    private static void text(Div body, @Nullable String title, @Nullable String text) {
        if (text != null) {
            heading(body, title);
            body.add(new Paragraph(text));
        }
    }

    private static void heading(Div body, @Nullable String title) {
        if (title != null && !title.isEmpty()) {
            body.add(new H3(title));
        }
    }

    /** A text with the clause it stands in. */
    static Component cited(String text, @Nullable String clause) {
        var paragraph = new Paragraph(new Span(text));
        if (clause != null) {
            var source = new Span(" (mục " + clause + ")");
            source.addClassName("gu-muted");
            paragraph.add(source);
        }
        return paragraph;
    }
}
