package vn.giaouoc.app.demo;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.member.Gender;

/**
 * Somebody who signs agreements in the demo. Each takes the place of one of the nameless people of the unit, so that the
 * rest of the world stays what it is; all have a phone of their own with the same PIN.
 *
 * @param number the last three digits of the phone
 * @param department its place in the unit's list, -1 for none
 * @param employer its place in the unit's list, -1 for none
 * @param login for chairs, who work at a desk too
 * @param shown true for those on the sign-in page; it has no room for all
 */
record DemoHead(
        int number,
        String name,
        Gender gender,
        int born,
        String unit,
        int department,
        int employer,
        OfficeKind kind,
        String title,
        @Nullable String login,
        boolean shown) {

    /** The one whose delegate signs this month: Trưởng Khoa Ngoại of U1, for whom Trần Thị Thu Hà (3) signs. */
    static final int DELEGATING = 32;

    static final int DELEGATE = 3;

    static final List<DemoHead> ALL = List.of(
            department(30, "Lương Văn Khải", Gender.MALE, 1975, "U1", 0, "Chánh Văn phòng"),
            department(31, "Rah Lan Hương", Gender.FEMALE, 1980, "U1", 1, "Trưởng Khoa Nội"),
            department(DELEGATING, "Vũ Đức Thịnh", Gender.MALE, 1977, "U1", 2, "Trưởng Khoa Ngoại"),
            department(33, "Quách Thị Yến", Gender.FEMALE, 1983, "U1", 3, "Trưởng Khoa Dược"),
            employer(34, "Phùng Quốc Việt", Gender.MALE, 1970, "U1", 0, "Giám đốc Trung tâm Y tế"),
            department(35, "Châu Thị Lệ Thủy", Gender.FEMALE, 1979, "U2", 0, "Tổ trưởng Tổ Toán - Tin"),
            department(36, "Siu Thăng", Gender.MALE, 1987, "U2", 1, "Tổ trưởng Tổ Ngữ văn"),
            department(37, "Đoàn Minh Nhật", Gender.MALE, 1982, "U2", 2, "Tổ trưởng Tổ Hành chính"),
            department(38, "Kiều Thị Oanh", Gender.FEMALE, 1984, "U2", 3, "Tổ trưởng Tổ Đào tạo nghề"),
            employer(39, "Trịnh Hoài Nam", Gender.MALE, 1973, "U2", 0, "Hiệu trưởng"),
            employer(40, "Âu Dương Thanh", Gender.MALE, 1969, "U2", 1, "Giám đốc Trung tâm"),
            group(41, "Lâm Thị Sáu", Gender.FEMALE, 1972, 0, "Tổ trưởng ngành hàng Rau quả"),
            group(42, "Thạch Sô Phia", Gender.FEMALE, 1981, 1, "Tổ trưởng ngành hàng Vải sợi"),
            department(43, "Dương Thị Ngát", Gender.FEMALE, 1985, "U6", 0, "Tổ trưởng Tổ may 1"),
            department(44, "Ksor Thêm", Gender.MALE, 1988, "U6", 1, "Tổ trưởng Tổ may 2"),
            department(45, "Hà Văn Lợi", Gender.MALE, 1990, "U6", 2, "Tổ trưởng Tổ may 3"),
            employer(46, "Mạc Thị Tuyết", Gender.FEMALE, 1974, "U6", 0, "Tổng Giám đốc"),
            chair(47, "Tô Vĩnh Diễn", Gender.MALE, 1978, "U2", "chutich3"),
            chair(48, "Ngụy Thị Bưởi", Gender.FEMALE, 1976, "U8", "chutich4"),
            chair(49, "Hứa Bạch Vân", Gender.FEMALE, 1981, "U6", "chutich5"));

    String phone() {
        return "%010d".formatted(900_000_000L + number);
    }

    /** What the sign-in page calls this one. */
    String role() {
        return switch (kind) {
            case EMPLOYER_HEAD -> "Thủ trưởng đơn vị (điện thoại + PIN)";
            case GROUP_HEAD -> "Tổ trưởng ngành hàng (điện thoại + PIN)";
            case CHAIR ->
                unit.equals("U8")
                        ? "Chủ tịch nghiệp đoàn"
                        : unit.equals("U2") ? "Chủ tịch CĐCS ghép, hai cơ quan" : "Chủ tịch CĐCS nhà máy may";
            default -> title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + " (điện thoại + PIN)";
        };
    }

    private static DemoHead department(
            int number, String name, Gender gender, int born, String unit, int department, String title) {
        var shown = unit.equals("U1");
        return new DemoHead(
                number, name, gender, born, unit, department, -1, OfficeKind.DEPARTMENT_HEAD, title, null, shown);
    }

    private static DemoHead employer(
            int number, String name, Gender gender, int born, String unit, int employer, String title) {
        var shown = unit.equals("U1");
        return new DemoHead(
                number, name, gender, born, unit, -1, employer, OfficeKind.EMPLOYER_HEAD, title, null, shown);
    }

    private static DemoHead group(int number, String name, Gender gender, int born, int department, String title) {
        return new DemoHead(number, name, gender, born, "U8", department, -1, OfficeKind.GROUP_HEAD, title, null, true);
    }

    private static DemoHead chair(int number, String name, Gender gender, int born, String unit, String login) {
        var title = unit.equals("U8") ? "Chủ tịch Nghiệp đoàn cơ sở" : "Chủ tịch CĐCS";
        return new DemoHead(number, name, gender, born, unit, -1, -1, OfficeKind.CHAIR, title, login, true);
    }
}
