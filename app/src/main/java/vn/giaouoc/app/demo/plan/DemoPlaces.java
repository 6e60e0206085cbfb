package vn.giaouoc.app.demo.plan;

import java.util.List;
import vn.giaouoc.db.organisation.UnitType;

/** Made-up names of places, and of the units and departments one finds there. */
final class DemoPlaces {

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

    private DemoPlaces() {}

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
}
