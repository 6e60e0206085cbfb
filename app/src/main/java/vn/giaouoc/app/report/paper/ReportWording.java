package vn.giaouoc.app.report.paper;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.Closing;
import vn.giaouoc.app.document.official.OfficialPaper;
import vn.giaouoc.app.document.official.OfficialPaper.Properties;
import vn.giaouoc.app.document.official.PaperHead;
import vn.giaouoc.app.document.official.PaperTable;
import vn.giaouoc.app.document.official.PaperTable.Align;
import vn.giaouoc.app.document.official.PaperTable.Row;
import vn.giaouoc.app.document.official.Signer;
import vn.giaouoc.app.document.official.Signer.Capacity;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.db.report.ReportTier;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.FormLine;
import vn.giaouoc.db.report.form.FormSection;
import vn.giaouoc.db.report.seal.SealedReport;
import vn.giaouoc.db.report.seal.SealedReport.SealedUnit;

/**
 * The words of a printed report (trade: 4.1, Nghị định 30/2020 Phụ lục I): every section with its table of figures, words
 * below it in full, who signs as on the day it was submitted.
 */
final class ReportWording {

    private static final String UNIT_SYMBOL = "BC-CĐCS";
    private static final String ABOVE_SYMBOL = "BC-CĐ";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private ReportWording() {}

    /**
     * The paper.
     *
     * @param sha256 of the frozen submission in hexadecimal, printed at the foot so that anybody can compare
     */
    static OfficialPaper paper(SealedReport sealed, FormContent form, PrintReport wish, String sha256) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.body("Thực hiện cuộc vận động “" + sealed.campaignName() + "” năm " + sealed.year() + ", "
                + sealed.unit().name() + " báo cáo kết quả như sau (số liệu đoàn viên tính đến ngày "
                + DAY.format(sealed.asOf()) + "):"));
        form.sections().forEach(section -> section(sealed, section, blocks));
        blocks.add(Block.small("Nộp trên cổng lúc "
                + TIME.format(sealed.submittedAt().atZone(Times.ZONE)) + ", lần nộp " + sealed.number() + "."));
        return new OfficialPaper(
                head(sealed, wish),
                "BÁO CÁO",
                subject(sealed),
                blank(wish.number()),
                blocks,
                new Closing(recipients(sealed, wish), signer(sealed)),
                List.of(),
                new Properties(
                        sealed.form().title() + " " + sealed.year(),
                        "",
                        "Mã SHA-256 của lần nộp: " + sha256,
                        List.of()));
    }

    /** The name of the type stands above it and is not said twice. */
    private static String subject(SealedReport sealed) {
        var said = sealed.form().title().replaceFirst("^Báo cáo ", "") + " " + sealed.year();
        return said.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + said.substring(1);
    }

    private static PaperHead head(SealedReport sealed, PrintReport wish) {
        var above = sealed.path().isEmpty() ? null : sealed.path().getLast();
        return new PaperHead(
                above == null ? null : above.name(),
                sealed.unit().name(),
                wish.number(),
                blank(wish.symbol()) ? symbol(sealed) : wish.symbol(),
                blank(wish.place()) ? sealed.unit().place() : wish.place(),
                wish.day(),
                sealed.year());
    }

    private static String symbol(SealedReport sealed) {
        return sealed.tier().equals(ReportTier.GRASSROOTS.name()) ? UNIT_SYMBOL : ABOVE_SYMBOL;
    }

    private static void section(SealedReport sealed, FormSection section, List<Block> blocks) {
        blocks.add(Block.heading(section.code() + ". " + section.title()));
        var table = new PaperTable.Draft()
                .column("Mã", 2, Align.CENTRE)
                .column("Nội dung", 9, Align.LEFT)
                .column("Đơn vị tính", 2.5, Align.CENTRE)
                .column("Kết quả", 3, Align.RIGHT);
        int rows = 0;
        var words = new ArrayList<Block>();
        for (var line : section.lines()) {
            rows += figures(sealed, line, table);
            words(sealed, line, words);
        }
        if (rows > 0) {
            blocks.add(table.done());
        }
        blocks.addAll(words);
    }

    private static int figures(SealedReport sealed, FormLine line, PaperTable.Draft table) {
        var cells = line.cells().stream().filter(cell -> cell.type().numeric()).toList();
        boolean many = line.cells().size() > 1;
        if (many && !cells.isEmpty()) {
            table.row(Row.bold(line.code(), line.name(), "", ""));
        }
        cells.forEach(cell -> table.row(Row.of(
                cell.key(), many ? cell.label() : line.name(), line.unit(), result(sealed, cell.key(), cell.type()))));
        return cells.size();
    }

    /** The figure that counts; one laid over the portal's carries a star, and its reason stands below. */
    private static String result(SealedReport sealed, String key, CellType type) {
        var shown = CellText.of(type, sealed.value(key));
        return sealed.cell(key).filter(SealedReport.SealedCell::overridden).isPresent() ? shown + " (*)" : shown;
    }

    private static void words(SealedReport sealed, FormLine line, List<Block> words) {
        for (var cell : line.cells()) {
            sealed.cell(cell.key()).ifPresent(kept -> {
                var text = kept.text();
                if (cell.type().words() && text != null) {
                    words.add(Block.body(line.code() + ". "
                            + (line.cells().size() > 1 ? line.name() + ", " + cell.label() : line.name()) + ":"));
                    text.lines().filter(one -> !one.isBlank()).forEach(one -> words.add(Block.body(one)));
                }
                if (kept.overridden() && kept.reason() != null) {
                    words.add(Block.small("(*) " + cell.key() + ": cổng ghi nhận "
                            + CellText.of(cell.type(), kept.derived()) + ", đơn vị báo cáo "
                            + CellText.of(cell.type(), kept.typed()) + ". Lý do: " + kept.reason()));
                }
            });
        }
    }

    /** TM. BAN CHẤP HÀNH of a union, TM. BAN THƯỜNG VỤ of those above; the deputy signs KT. CHỦ TỊCH. */
    private static Signer signer(SealedReport sealed) {
        var signer = sealed.signer();
        var body = sealed.tier().equals(ReportTier.GRASSROOTS.name()) ? "Ban Chấp hành" : "Ban Thường vụ";
        var capacity = new ArrayList<String>();
        capacity.add(Capacity.ON_BEHALF.of(body));
        if (signer.deputy()) {
            capacity.add(Capacity.IN_PLACE.of("Chủ tịch"));
            capacity.add("Phó Chủ tịch");
        } else {
            capacity.add("Chủ tịch");
        }
        return new Signer(capacity, List.of(), signer.name());
    }

    private static List<String> recipients(SealedReport sealed, PrintReport wish) {
        var entered = wish.recipients();
        if (entered != null && !entered.isBlank()) {
            return entered.lines()
                    .map(line -> line.replaceAll("^[\\s-]+|[\\s;.]+$", ""))
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        SealedUnit above = sealed.path().isEmpty() ? null : sealed.path().getLast();
        return above == null ? List.of("Lưu: VT") : List.of(above.name() + " (b/c)", "Lưu: VT");
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
