package vn.giaouoc.app.report.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.Closing;
import vn.giaouoc.app.document.official.OfficialPaper;
import vn.giaouoc.app.document.official.OfficialPaper.Properties;
import vn.giaouoc.app.document.official.PaperHead;
import vn.giaouoc.app.document.official.Signer;
import vn.giaouoc.app.document.official.Signer.Capacity;
import vn.giaouoc.app.report.paper.head.ReportHeadPage;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.seal.SealedReport;

/**
 * The words of a printed report (trade: 4.1, Nghị định 30/2020 Phụ lục I): of a superior's what it was made of, every section
 * with its table of figures, words below it in full, who signs as on the day it was submitted.
 *
 * @param whole false when lines only the unit and its reviewers see are left out
 */
record ReportWording(SealedReport sealed, FormContent form, ReportHeadPage entered, boolean whole) {

    private static final String UNIT_SYMBOL = "BC-CĐCS";
    private static final String ABOVE_SYMBOL = "BC-CĐ";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    /**
     * The paper.
     *
     * @param sha256 of the frozen submission in hexadecimal, printed at the foot so that anybody can compare
     */
    OfficialPaper paper(String sha256) {
        var head = head();
        var made = sealed.made();
        return new OfficialPaper(
                head,
                "BÁO CÁO",
                subject(),
                entered.draft(),
                false,
                blocks(),
                new Closing(recipients(), signer()),
                made == null
                        ? List.of()
                        : MadeWording.annex(
                                made,
                                "(Kèm theo Báo cáo s"
                                        + head.numberLine().substring(1).replace(":", "") + " " + head.dayLine()
                                        + " của " + sealed.unit().name() + ")"),
                new Properties(
                        sealed.form().title() + " " + sealed.year(),
                        "",
                        "Mã SHA-256 của lần nộp " + sealed.number() + " (" + Times.paper(sealed.submittedAt()) + "): "
                                + sha256,
                        List.of()));
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.body("Thực hiện cuộc vận động “" + sealed.campaignName() + "” năm " + sealed.year() + ", "
                + sealed.unit().name() + " báo cáo kết quả như sau (số liệu đoàn viên tính đến ngày "
                + DAY.format(sealed.asOf()) + "):"));
        var made = sealed.made();
        if (made != null) {
            blocks.addAll(MadeWording.body(made));
        }
        form.sections().forEach(section -> SectionWording.write(sealed, section, whole, blocks));
        if (!whole) {
            blocks.add(Block.small("Bản in này không gồm các dòng chỉ đơn vị và cấp thẩm định được xem."));
        }
        blocks.add(Block.body("Trên đây là báo cáo kết quả thực hiện cuộc vận động “" + sealed.campaignName() + "” năm "
                + sealed.year() + " của " + sealed.unit().name() + "./."));
        return blocks;
    }

    /** The name of the type stands above it and is not said twice. */
    private String subject() {
        var said = sealed.form().title().replaceFirst("^Báo cáo ", "") + " " + sealed.year();
        return said.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + said.substring(1);
    }

    private PaperHead head() {
        var above = sealed.path().isEmpty() ? null : sealed.path().getLast();
        return new PaperHead(
                above == null ? null : above.name(),
                sealed.unit().name(),
                entered.number(),
                Objects.requireNonNullElse(entered.symbol(), grassroots() ? UNIT_SYMBOL : ABOVE_SYMBOL),
                place(),
                entered.day(),
                sealed.submittedAt().atZone(Times.ZONE).getYear());
    }

    private @Nullable String place() {
        var place = entered.place();
        return place == null ? sealed.unit().place() : place;
    }

    /** TM. BAN CHẤP HÀNH of a union, TM. BAN THƯỜNG VỤ of those above; the deputy signs KT. CHỦ TỊCH. */
    private Signer signer() {
        var signer = sealed.signer();
        var capacity = new ArrayList<String>();
        capacity.add(Capacity.ON_BEHALF.of(grassroots() ? "Ban Chấp hành" : "Ban Thường vụ"));
        if (signer.deputy()) {
            capacity.add(Capacity.IN_PLACE.of("Chủ tịch"));
            capacity.add("Phó Chủ tịch");
        } else {
            capacity.add("Chủ tịch");
        }
        return new Signer(capacity, List.of(), signer.name());
    }

    private List<String> recipients() {
        var lines = entered.recipients();
        if (lines != null) {
            return lines.lines()
                    .map(line -> line.replaceAll("^[\\s-]+|[\\s;.]+$", ""))
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        return sealed.path().isEmpty()
                ? List.of("Lưu: VT")
                : List.of(sealed.path().getLast().name() + " (b/c)", "Lưu: VT");
    }

    private boolean grassroots() {
        return sealed.tier().equals(ReportTier.GRASSROOTS.name());
    }
}
