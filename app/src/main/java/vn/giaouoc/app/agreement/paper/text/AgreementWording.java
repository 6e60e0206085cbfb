package vn.giaouoc.app.agreement.paper.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.Closing;
import vn.giaouoc.app.document.official.OfficialPaper;
import vn.giaouoc.app.document.official.OfficialPaper.Properties;
import vn.giaouoc.app.document.official.PaperHead;
import vn.giaouoc.app.document.official.PaperTable;
import vn.giaouoc.app.document.official.PaperTable.Align;
import vn.giaouoc.app.document.official.PaperTable.Row;
import vn.giaouoc.app.verification.FileMark;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;

/** The giao ước thi đua as a paper (trade: 5.1): căn cứ, parties, Điều, targets, signatures; sealed, its certificate. */
public final class AgreementWording {

    private static final String TYPE = "Giao ước thi đua";

    private AgreementWording() {}

    /** The paper while it is on its way: marked as a draft, no certificate. */
    public static OfficialPaper draft(PaperFacts facts) {
        return paper(facts, true, List.of(), Properties.titled(facts.page().title()));
    }

    /** The paper all have signed, without a certificate, to be edited. */
    public static OfficialPaper signed(PaperFacts facts) {
        return paper(facts, false, List.of(), Properties.titled(facts.page().title()));
    }

    /** The paper all have signed, with its certificate page and the signed text inside. */
    public static OfficialPaper sealed(PaperFacts facts, Certificate.Issue issue) {
        var page = facts.page();
        var properties = new Properties(
                page.title(),
                FileMark.of(page.code()),
                "Mã văn bản " + page.codeShown() + " · kiểm tra tại " + facts.address() + "/xac-minh",
                List.of(new OfficialPaper.Attachment(
                        Certificate.TEXT_FILE, "Nội dung đã ký, đúng từng byte", facts.canonical())));
        return paper(facts, false, Certificate.of(facts, issue), properties);
    }

    private static OfficialPaper paper(PaperFacts facts, boolean draft, List<Block> annexes, Properties properties) {
        var page = facts.page();
        var entered = facts.head();
        var head = new PaperHead(
                facts.superior(),
                page.unit(),
                entered.number(),
                entered.symbol(),
                entered.place(),
                entered.day(),
                page.year());
        var recipients = lines(entered.recipients());
        return new OfficialPaper(
                head,
                TYPE.toUpperCase(Locale.ROOT),
                subject(page.title()),
                draft,
                false,
                body(facts),
                recipients.isEmpty() ? null : new Closing(recipients, null),
                annexes,
                properties);
    }

    private static List<Block> body(PaperFacts facts) {
        var content = facts.page().content();
        var blocks = new ArrayList<Block>();
        grounds(content, blocks);
        blocks.addAll(PartyWording.of(facts.page().promising()));
        for (int i = 0; i < content.articles().size(); i++) {
            article(content, i, blocks);
        }
        blocks.addAll(SignatureWording.of(facts.page().parties(), facts.head()));
        return blocks;
    }

    /** Each ground ends with a semicolon, the last one with a full stop (Nghị định 30/2020, Phụ lục I). */
    private static void grounds(AgreementContent content, List<Block> blocks) {
        int last = content.basis().size() - 1;
        for (int i = 0; i <= last; i++) {
            var ground = content.basis().get(i).text().replaceAll("[\\s;.]+$", "");
            blocks.add(Block.ground(ground + (i == last ? "." : ";")));
        }
    }

    private static void article(AgreementContent content, int index, List<Block> blocks) {
        var article = content.articles().get(index);
        boolean last = index == content.articles().size() - 1;
        blocks.add(Block.heading("Điều " + (index + 1) + ". " + article.title()));
        boolean targets = article.key().equals(AgreementContent.TARGETS)
                && !content.targets().isEmpty();
        clauses(article, last && !targets, blocks);
        if (targets) {
            blocks.add(targets(content));
        }
    }

    private static void clauses(Article article, boolean last, List<Block> blocks) {
        int count = article.clauses().size();
        for (int i = 0; i < count; i++) {
            var text = article.clauses().get(i).text();
            var numbered = count == 1 ? text : (i + 1) + ". " + text;
            blocks.add(Block.body(last && i == count - 1 ? numbered.replaceAll("[\\s./]+$", "") + "./." : numbered));
        }
    }

    private static Block targets(AgreementContent content) {
        var table = new PaperTable.Draft()
                .column("STT", 1, Align.CENTRE)
                .column("Nội dung", 8, Align.LEFT)
                .column("Đơn vị tính", 2, Align.CENTRE)
                .column("Chỉ tiêu", 3, Align.CENTRE);
        for (int i = 0; i < content.targets().size(); i++) {
            var target = content.targets().get(i);
            table.row(Row.of(
                    Integer.toString(i + 1),
                    target.content(),
                    target.unit(),
                    target.direction().words(target.goalText())));
        }
        return table.done();
    }

    /** "Giao ước thi đua thực hiện …" stands as type and subject. */
    private static String subject(String title) {
        var rest = title.toLowerCase(Locale.ROOT).startsWith(TYPE.toLowerCase(Locale.ROOT))
                ? title.substring(TYPE.length()).strip()
                : title;
        if (rest.isEmpty()) {
            return title;
        }
        int first = rest.offsetByCodePoints(0, 1);
        return rest.substring(0, first).toUpperCase(Locale.forLanguageTag("vi")) + rest.substring(first);
    }

    static List<String> lines(@org.jspecify.annotations.Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
