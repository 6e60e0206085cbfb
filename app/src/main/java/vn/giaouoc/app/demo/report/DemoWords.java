package vn.giaouoc.app.demo.report;

import java.util.Map;

/** What units and superiors of the demo write. */
final class DemoWords {

    private static final Map<String, String> UNIT = Map.of(
            "N01",
            "Ban Chấp hành công đoàn cơ sở phối hợp với thủ trưởng đơn vị phát động cuộc vận động ngay tại hội nghị đầu năm;"
                    + " các tổ công đoàn ký cam kết, các phòng, ban ký giao ước thi đua. Thái độ phục vụ, giờ giấc làm việc"
                    + " chuyển biến rõ, không có phản ánh về gây phiền hà. Nhiều việc tốt được nêu gương trước tập thể.",
            "N02",
            "Một số đoàn viên đi công tác, nghỉ thai sản nên ký muộn; việc theo dõi bằng sổ tay ở vài tổ chưa kịp thời. Nguyên"
                    + " nhân là cán bộ công đoàn kiêm nhiệm, thời gian dành cho công tác công đoàn còn ít, kinh phí tuyên"
                    + " truyền hạn chế. Việc nhân rộng điển hình chưa thường xuyên.",
            "N04",
            "Năm tới đơn vị phấn đấu 100% đoàn viên ký cam kết trong quý I, tất cả phòng, ban ký giao ước, tổ chức ít nhất hai"
                    + " cuộc đối thoại, giải quyết dứt điểm kiến nghị đã nêu và nâng tỷ lệ hài lòng thêm một điểm phần"
                    + " trăm; mỗi tổ công đoàn có ít nhất một mô hình hay được giới thiệu.");

    private static final Map<String, String> ABOVE = Map.of(
            "N01",
            "Các công đoàn cơ sở trực thuộc đã triển khai đồng bộ từ đầu năm, gắn cuộc vận động với phong trào thi đua của cơ"
                    + " quan, đơn vị. Tỷ lệ ký cam kết và số phòng, ban tham gia giao ước đều tăng; nhiều kiến nghị tại đối"
                    + " thoại được giải quyết ngay, đoàn viên đồng tình.",
            "N02",
            "Còn đơn vị nộp báo cáo chậm, một số chỉ tiêu chưa được cập nhật thường xuyên trong năm. Cán bộ công đoàn kiêm"
                    + " nhiệm nhiều, sau sắp xếp tổ chức có nơi chưa ổn định nhân sự nên việc theo dõi, đôn đốc có lúc chưa"
                    + " liên tục, số liệu phải rà soát nhiều lần.",
            "N04",
            "Năm tới tập trung đôn đốc các đơn vị ký cam kết, giao ước trong quý I; kiểm tra ít nhất một phần ba số đơn vị; nhân"
                    + " rộng các mô hình đã có hiệu quả; bảo đảm tất cả đơn vị nộp báo cáo đúng hạn; tổ chức hội nghị giao ban"
                    + " từng quý để tháo gỡ khó khăn cho cơ sở.");

    private DemoWords() {}

    static String of(String cell) {
        return UNIT.getOrDefault(cell, UNIT.getOrDefault("N01", ""));
    }

    static String above(String cell) {
        return ABOVE.getOrDefault(cell, ABOVE.getOrDefault("N01", ""));
    }
}
