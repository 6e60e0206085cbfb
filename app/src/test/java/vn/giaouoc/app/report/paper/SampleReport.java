package vn.giaouoc.app.report.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.report.paper.head.ReportHeadPage;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.FormContent;
import vn.giaouoc.db.report.form.ReportKind;
import vn.giaouoc.db.report.seal.SealedMade;
import vn.giaouoc.db.report.seal.SealedMade.SealedCounts;
import vn.giaouoc.db.report.seal.SealedMade.SealedMissing;
import vn.giaouoc.db.report.seal.SealedMade.SealedPart;
import vn.giaouoc.db.report.seal.SealedReport;
import vn.giaouoc.db.report.seal.SealedReport.SealedCell;
import vn.giaouoc.db.report.seal.SealedReport.SealedForm;
import vn.giaouoc.db.report.seal.SealedReport.SealedSigner;
import vn.giaouoc.db.report.seal.SealedReport.SealedUnit;

/** Submissions of the yearly form without a database: a union signed by its deputy, and a superior's of thirty unions. */
final class SampleReport {

    static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    static final String LONG_UNIT = "Công đoàn cơ sở Công ty trách nhiệm hữu hạn một thành viên Khai thác công trình"
            + " thủy lợi và Nước sạch nông thôn tỉnh Bình Định cũ";

    private static final Instant SUBMITTED = Instant.parse("2026-11-21T07:30:00Z");
    private static final String FIGURES =
            "A01=1250;A02=1187;A03=655;A05.a=12;A05.b=10;A05.c=2;A05.d=3;A05.e=1;A05.f=2;A06.a=14;"
                    + "A07=21;A08=1;B01=1180;B02=1180;B03=1163;B04=98.6;B05=641;B07.a=1102;B07.b=61;B08.a=2;B09=0;C02=18;C03=85.7;"
                    + "D01.a=1;D01.b=1;D01.c=1;D01.d=20260115;D02=5;D03=2;D04.a=31;D04.b=29;D04.c=93.5;D05=1;G01.a=820;G01.b=799;"
                    + "G02=97.4;G03=-0.3;M01.a=125000000;M01.b=40000000";
    private static final Map<String, String> WORDS = Map.of(
            "N01",
            "Ban Chấp hành phối hợp với chuyên môn phát động cuộc vận động ngay tại hội nghị đầu năm; các tổ công đoàn ký cam"
                    + " kết, các phòng, ban ký giao ước thi đua, giờ giấc làm việc và thái độ phục vụ chuyển biến rõ.\n"
                    + "Không có phản ánh về gây phiền hà; nhiều việc tốt được nêu gương trước tập thể.",
            "N02",
            "Một số đoàn viên đi công tác, nghỉ thai sản nên ký muộn; cán bộ công đoàn kiêm nhiệm, thời gian dành cho công tác"
                    + " công đoàn còn ít, kinh phí tuyên truyền hạn chế nên việc nhân rộng điển hình chưa thường xuyên.",
            "N03",
            "Đề nghị Công đoàn cấp trên tổ chức tập huấn nghiệp vụ cho cán bộ công đoàn cơ sở mới tham gia lần đầu.\n"
                    + "Đề nghị cấp thêm tờ gấp tuyên truyền.",
            "N04",
            "Năm tới phấn đấu 100 % đoàn viên ký cam kết trong quý I, tất cả phòng, ban ký giao ước, tổ chức ít nhất hai cuộc"
                    + " đối thoại và giải quyết dứt điểm các kiến nghị đã nêu trong năm.",
            "G01.c",
            "Phiếu khảo sát tháng 9");

    private SampleReport() {}

    /** A union with a name of 128 letters; C01 is other than the portal's, with its reason. */
    static SealedReport unit(FormContent form) {
        return sealed(
                form,
                "GRASSROOTS",
                unit("7", LONG_UNIT, "GRASSROOTS"),
                List.of(
                        unit("1", "Liên đoàn Lao động tỉnh Gia Lai", "FEDERATION"),
                        unit("2", "Công đoàn xã Tây Lĩnh", "UPPER")),
                new SealedSigner(
                        "9", "Công Huyền Tôn Nữ Nguyễn Thị Hoàng Minh Thảo Nguyên", "Phó Chủ tịch", true, null, null),
                null);
    }

    /** A superior's: thirty unions counted, some through another superior, three missing by name. */
    static SealedReport above(FormContent form) {
        var parts = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> new SealedPart(
                        Integer.toString(100 + i),
                        i % 7 == 0 ? 2 : 1,
                        i == 9 ? LONG_UNIT : "Công đoàn cơ sở Trường Trung học phổ thông số " + i,
                        i > 20 ? "900" : null,
                        SHA256))
                .toList();
        var missing = List.of(
                missing("Công đoàn cơ sở Trạm Y tế phường Quy Nhơn Bắc", "Nháp", "Báo cáo chưa được duyệt"),
                missing(LONG_UNIT, "Trả lại", "Báo cáo đang được đơn vị sửa lại"),
                missing("Công đoàn cơ sở Xí nghiệp May số 3", "Đang thẩm định", "Báo cáo chưa được duyệt"));
        return sealed(
                form,
                "CONSOLIDATED",
                unit("2", "Công đoàn xã Tây Lĩnh", "UPPER"),
                List.of(unit("1", "Liên đoàn Lao động tỉnh Gia Lai", "FEDERATION")),
                new SealedSigner("8", "H’Bia Ksor", "Chủ tịch", false, "H’Bia Ksor", "Chủ tịch"),
                new SealedMade(
                        parts,
                        List.of(new SealedPart("900", 1, "Công đoàn các khu công nghiệp", null, SHA256)),
                        missing,
                        new SealedCounts(33, 31, 29, 2, 1, 1, 1, 30)));
    }

    /** Nothing entered yet. */
    static ReportHeadPage open() {
        return new ReportHeadPage("5", 1, SUBMITTED, null, null, null, null, null, true, null, 0, true);
    }

    static ReportHeadPage numbered(String symbol) {
        return new ReportHeadPage(
                "5",
                1,
                SUBMITTED,
                "5",
                symbol,
                "Quy Nhơn",
                LocalDate.of(2026, 12, 5),
                "- Như trên (b/c);\n- Các ủy viên Ban Chấp hành;\n- Lưu: VT.",
                false,
                SUBMITTED,
                1,
                true);
    }

    private static SealedReport sealed(
            FormContent form,
            String tier,
            SealedUnit unit,
            List<SealedUnit> path,
            SealedSigner signer,
            @Nullable SealedMade made) {
        return new SealedReport(
                SealedReport.SEAL,
                "5",
                1,
                SUBMITTED,
                new SealedForm("3", form.code(), 1, form.title(), SHA256),
                "nam-khong",
                "Năm không",
                2026,
                ReportKind.YEARLY,
                "",
                tier,
                LocalDate.of(2026, 10, 31),
                LocalDate.of(2026, 10, 31),
                unit,
                path,
                signer,
                cells(form),
                List.of(),
                List.of(),
                List.of(),
                made);
    }

    private static List<SealedCell> cells(FormContent form) {
        var known = new HashMap<String, BigDecimal>();
        Arrays.stream(FIGURES.split(";", -1))
                .map(one -> one.split("=", -1))
                .forEach(one -> known.put(one[0], new BigDecimal(one[1])));
        var cells = new ArrayList<SealedCell>();
        form.places().map(place -> place.cell()).forEach(cell -> {
            var key = cell.key();
            if (key.equals("C01")) {
                cells.add(new SealedCell(
                        key,
                        new BigDecimal(9),
                        new BigDecimal(11),
                        new BigDecimal(11),
                        null,
                        "Hai giao ước ký giấy trước khi dùng cổng"));
            } else if (cell.type().words()) {
                var text = WORDS.get(key);
                if (text != null) {
                    cells.add(new SealedCell(key, null, null, null, text, null));
                }
            } else if (known.containsKey(key) || cell.type() == CellType.COUNT) {
                var value = known.getOrDefault(key, BigDecimal.ZERO);
                cells.add(new SealedCell(key, value, null, value, null, null));
            }
        });
        return cells;
    }

    private static SealedMissing missing(String unit, String state, String reason) {
        return new SealedMissing("1", unit, "Công đoàn xã Tây Lĩnh", state, reason);
    }

    private static SealedUnit unit(String id, String name, String level) {
        return new SealedUnit(id, name, name, level, "UNION_BODY", null);
    }
}
