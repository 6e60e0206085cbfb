package vn.giaouoc.app.demo;

import java.util.List;
import java.util.Random;
import vn.giaouoc.db.organisation.UnitType;

/** Made-up names of people and places, as common as real ones are. */
final class DemoNames {

    private static final List<String> PLACES = List.of(
            "Hoài Lĩnh",
            "Ia Krông",
            "Vĩnh Hiệp Đông",
            "Đông Lĩnh",
            "Sen Hạ",
            "An Khê Đông",
            "Phù Sa",
            "Cát Minh Hạ",
            "Vân Canh Thượng",
            "Tuy Bình",
            "Nhơn Phước Đông",
            "Hòa Lĩnh",
            "Bồng Lai",
            "Mỹ Lĩnh",
            "Kim Sơn Hạ",
            "Chư Lĩnh",
            "Đắk Sen");
    private static final List<UnitType> TYPES = List.of(
            UnitType.SCHOOL,
            UnitType.ENTERPRISE,
            UnitType.SCHOOL,
            UnitType.PUBLIC_SERVICE_UNIT,
            UnitType.ENTERPRISE,
            UnitType.SCHOOL,
            UnitType.PRIVATE_SCHOOL,
            UnitType.ENTERPRISE);
    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Huỳnh", "Võ", "Phan", "Đặng",
            "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Đinh", "Siu", "Ksor", "Mai", "Tạ", "Lý");
    private static final List<String> WOMEN_MIDDLE =
            List.of("Thị", "Thị Thu", "Thị Ngọc", "Thị Kim", "Thị Minh", "Thanh", "Thị Mỹ", "Thị Bích", "Hoàng");
    private static final List<String> WOMEN = List.of(
            "Lan", "Hương", "Hà", "Hằng", "Nga", "Thảo", "Trang", "Yến", "Oanh", "Ánh", "Duyên", "Phượng", "Tuyết",
            "Vân", "Hạnh", "Nhung", "Liễu", "Quyên", "Thủy", "Hiền");
    private static final List<String> MEN_MIDDLE =
            List.of("Văn", "Văn", "Đình", "Quốc", "Minh", "Hữu", "Thanh", "Công", "Xuân", "Ngọc");
    private static final List<String> MEN = List.of(
            "Hùng", "Dũng", "Cường", "Nam", "Sơn", "Long", "Đạt", "Đức", "Hải", "Tuấn", "Phúc", "Bình", "Thắng", "Ân",
            "Khánh", "Lộc", "Tài", "Vinh", "Ưng", "Ý");

    private DemoNames() {}

    static String place(int number) {
        int turn = number / PLACES.size();
        return PLACES.get(number % PLACES.size()) + (turn == 0 ? "" : " " + (turn + 1));
    }

    static String village(int number) {
        return place(number + 3) + " " + (1 + number / PLACES.size());
    }

    static UnitType type(int number) {
        return TYPES.get(number % TYPES.size());
    }

    static String unit(UnitType type, int number) {
        return "Công đoàn cơ sở "
                + switch (type) {
                    case SCHOOL ->
                        (number % 3 == 0 ? "Trường Tiểu học số " : "Trường Trung học cơ sở số ") + (number + 1) + " "
                                + place(number);
                    case PRIVATE_SCHOOL -> "Trường Mầm non tư thục Hướng Dương " + (number + 1);
                    case PUBLIC_SERVICE_UNIT -> "Ban Quản lý Dịch vụ công ích " + place(number) + " " + (number + 1);
                    default ->
                        "Công ty TNHH "
                                + List.of("Gỗ", "May mặc", "Chế biến thủy sản", "Xây dựng", "Vận tải")
                                        .get(number % 5)
                                + " " + place(number) + " " + (number + 1);
                };
    }

    static String department(UnitType type, int number) {
        return (type == UnitType.SCHOOL || type == UnitType.PRIVATE_SCHOOL ? "Tổ chuyên môn " : "Phòng, đội ")
                + (number + 1);
    }

    static String person(boolean woman, Random random) {
        return any(FAMILIES, random) + " "
                + (woman
                        ? any(WOMEN_MIDDLE, random) + " " + any(WOMEN, random)
                        : any(MEN_MIDDLE, random) + " " + any(MEN, random));
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}
