package vn.giaouoc.app.document.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.document.official.PaperTable.Align;
import vn.giaouoc.app.document.official.PaperTable.Row;
import vn.giaouoc.app.document.official.Signer.Capacity;

/** A report with everything the form knows. */
final class SamplePaper {

    static final String LONG_UNIT = "Công đoàn cơ sở Công ty trách nhiệm hữu hạn một thành viên Khai thác công trình"
            + " thủy lợi và Nước sạch nông thôn tỉnh Bình Định cũ";
    static final String ELEVEN_WORDS = "Công Huyền Tôn Nữ Nguyễn Thị Hoàng Minh Thảo Nguyên";
    static final String ADDRESS = "https://giaouoc.example/xac-minh/7K3M-9QXT-2B4D";

    private SamplePaper() {}

    static OfficialPaper report(@Nullable String number, int rows) {
        var day = number == null ? null : LocalDate.of(2026, 2, 5);
        var place = number == null ? null : "Quy Nhơn";
        var head = new PaperHead("Liên đoàn Lao động tỉnh Gia Lai", LONG_UNIT, number, "BC-CĐCS", place, day, 2026);
        return new OfficialPaper(
                head,
                "BÁO CÁO",
                "Kết quả thực hiện cuộc vận động năm 2026",
                number == null,
                false,
                body(rows),
                new Closing(
                        List.of("Như trên (b/c)", "BCH CĐCS", "Lưu: VT"),
                        new Signer(
                                List.of(
                                        Capacity.ON_BEHALF.of("Ban chấp hành"),
                                        Capacity.IN_PLACE.of("Chủ tịch"),
                                        "Phó chủ tịch"),
                                List.of(),
                                ELEVEN_WORDS)),
                annexes(),
                new OfficialPaper.Properties(
                        "Báo cáo năm 2026",
                        "GIAOUOC/7K3M9QXT2B4D",
                        "Mã văn bản: 7K3M-9QXT-2B4D",
                        List.of(new OfficialPaper.Attachment("so-lieu.txt", "Số liệu", "một\thai\n"))));
    }

    private static List<Block> body(int rows) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.ground("Căn cứ Kế hoạch số 15/KH-LĐLĐ ngày 05/3/2020 của Liên đoàn Lao động tỉnh;"));
        blocks.add(Block.heading("I. Tình hình chung"));
        blocks.add(
                Block.body(
                        "Đoàn viên H’Bia Ksor, Y Blơk Êban và hơn một trăm người lao động của đơn vị đã tham gia"
                                + " cuộc vận động; công đoàn cơ sở phối hợp với chuyên môn tổ chức hội nghị, đối thoại tại nơi làm việc."));
        blocks.add(Block.heading("II. Số liệu"));
        var table = new PaperTable.Draft()
                .column("STT", 1, Align.CENTRE)
                .column("Chỉ tiêu", 8, Align.LEFT)
                .column("Đơn vị tính", 2, Align.CENTRE)
                .column("Kết quả", 2, Align.RIGHT)
                .row(Row.bold("A. Đoàn viên"));
        for (int i = 1; i <= rows; i++) {
            table.row(Row.of(
                    Integer.toString(i),
                    "Số đoàn viên, người lao động đăng ký và ký cam kết thực hiện cuộc vận động, dòng " + i,
                    "người",
                    "1.234"));
        }
        blocks.add(table.row(Row.bold("", "Cộng", "người", "49.360")).done());
        return blocks;
    }

    private static List<Block> annexes() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.NewPage(true));
        blocks.add(Block.part("PHỤ LỤC"));
        blocks.add(new PaperTable.Draft()
                .column("", 1, Align.LEFT)
                .column("", 3, Align.LEFT)
                .row(Row.of("Mã SHA-256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))
                .done());
        blocks.add(new Block.NewPage(false));
        blocks.add(new Block.Code(ADDRESS, List.of("Quét mã để kiểm tra.", ADDRESS)));
        blocks.add(Block.small("Ghi chú nhỏ."));
        return blocks;
    }
}
