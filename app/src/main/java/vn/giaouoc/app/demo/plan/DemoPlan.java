package vn.giaouoc.app.demo.plan;

import static vn.giaouoc.app.demo.plan.DemoDays.DISSOLUTION;
import static vn.giaouoc.app.demo.plan.DemoDays.MERGER;
import static vn.giaouoc.app.demo.plan.DemoDays.REFORM;
import static vn.giaouoc.app.demo.plan.DemoDays.START;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** All units of the demo, superiors before their units: the fourteen of the trade's notes and a province around them. */
public final class DemoPlan {

    private static final String MERGED = "U10";

    private final DemoUnits units = new DemoUnits();
    private final DemoSize size;

    public DemoPlan(DemoSize size, Random random) {
        this.size = size;
        superiors();
        named();
        new DemoSurroundings(units, size, random).plan();
    }

    public List<DemoUnit> units() {
        return units.all();
    }

    /** Units that became this one on the day it began; empty for one that was founded. */
    public List<DemoUnit> partsOf(DemoUnit unit) {
        return units.all().stream()
                .filter(part -> MERGED.equals(part.heir()) && MERGED.equals(unit.key()))
                .toList();
    }

    public DemoUnit unit(String key) {
        return units.get(key);
    }

    private void superiors() {
        units.add(
                "P", "Liên đoàn Lao động tỉnh An Lĩnh", OrganisationLevel.FEDERATION, UnitType.UNION_BODY, null, START);
        units.upper("S3", "Ban Công đoàn Khu công nghiệp tỉnh", START);
        units.upper("S1", "Công đoàn xã Tây Lĩnh", REFORM);
        units.put(units.upper("S2", "Liên đoàn Lao động huyện Tây Lĩnh", START).ended(REFORM, "S1"));
        for (int i = 0; i < size.communes(); i++) {
            units.upper("C" + i, "Công đoàn " + (i % 3 == 0 ? "phường " : "xã ") + DemoPlaces.place(i), REFORM);
        }
        for (int i = 0; i < size.districts(); i++) {
            units.put(units.upper("D" + i, "Liên đoàn Lao động huyện " + DemoPlaces.place(i), START)
                    .ended(REFORM, "C" + i));
        }
    }

    private void named() {
        healthCentreAndSchool();
        waterworksAndHospital();
        units.put(union("U5", "Công đoàn cơ sở cơ quan Ủy ban nhân dân xã Vĩnh Hiệp Đông", UnitType.AGENCY, "S2")
                .ended(DISSOLUTION, null)
                .with(List.of("Ủy ban nhân dân xã Vĩnh Hiệp Đông"), List.of(), 18));
        garment();
        nurseryAndMarket();
        merged();
        post();
        offices();
        units.put(units.union("U0", "Công đoàn cơ sở Hợp tác xã Nông nghiệp Sen Hạ", UnitType.ENTERPRISE, "S1", REFORM)
                .with(List.of("Hợp tác xã Nông nghiệp Sen Hạ"), List.of(), 0));
    }

    private void healthCentreAndSchool() {
        units.put(union("U1", "Công đoàn cơ sở Trung tâm Y tế huyện Tây Lĩnh", UnitType.PUBLIC_SERVICE_UNIT, "S2")
                .later("S1", "Công đoàn cơ sở Trung tâm Y tế khu vực Tây Lĩnh")
                .with(
                        List.of("Trung tâm Y tế khu vực Tây Lĩnh"),
                        List.of("Văn phòng", "Khoa Nội", "Khoa Ngoại", "Khoa Dược"),
                        48));
        var continuing = "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên khu vực Tây Lĩnh";
        units.put(union(
                        "U2",
                        "Công đoàn cơ sở Trường Trung học phổ thông Lê Văn Mẫn và " + continuing,
                        UnitType.SCHOOL,
                        "S2")
                .later("S1", null)
                .with(
                        List.of("Trường Trung học phổ thông Lê Văn Mẫn", continuing),
                        List.of("Tổ Toán - Tin", "Tổ Ngữ văn", "Tổ Hành chính", "Tổ Đào tạo nghề"),
                        62));
    }

    private void waterworksAndHospital() {
        units.put(union(
                        "U3",
                        "Công đoàn cơ sở Công ty TNHH Một thành viên Cấp thoát nước Hoài Lĩnh (HOLISCO)",
                        UnitType.ENTERPRISE,
                        "D0")
                .later("C0", null)
                .with(
                        List.of("Công ty TNHH MTV Cấp thoát nước Hoài Lĩnh"),
                        List.of("Phòng Kỹ thuật", "Đội Mạng lưới", "Phòng Kinh doanh"),
                        55));
        units.put(union("U4", "Công đoàn cơ sở Bệnh viện Đa khoa Ia Krông", UnitType.PUBLIC_SERVICE_UNIT, "D1")
                .later("C1", null)
                .with(
                        List.of("Bệnh viện Đa khoa Ia Krông"),
                        List.of("Khoa Nội", "Khoa Ngoại", "Phòng Điều dưỡng"),
                        70));
    }

    /** Four levels deep: province, board of the park, union of the company, unions of its workshops. */
    private void garment() {
        var teams = new ArrayList<String>();
        for (int i = 1; i <= size.groups(); i++) {
            teams.add("Tổ may " + i);
        }
        int workshop = size.garment() / 10;
        units.put(union("U6", "Công đoàn cơ sở Công ty Cổ phần May Đông Lĩnh 2", UnitType.ENTERPRISE, "S3")
                .with(List.of("Công ty Cổ phần May Đông Lĩnh 2"), teams, size.garment() - 3 * workshop));
        for (var part : List.of("U9:Phân xưởng Cắt - Ép", "U6b:Phân xưởng Hoàn thành", "U6c:Phân xưởng Giặt")) {
            var key = part.substring(0, part.indexOf(':'));
            var name = "Công đoàn cơ sở thành viên " + part.substring(part.indexOf(':') + 1)
                    + ", Công ty Cổ phần May Đông Lĩnh 2";
            units.put(units.add(key, name, OrganisationLevel.MEMBER_GRASSROOTS, UnitType.ENTERPRISE, "U6", START)
                    .with(List.of(), List.of("Ca 1", "Ca 2"), workshop));
        }
    }

    private void nurseryAndMarket() {
        units.put(union("U7", "Công đoàn cơ sở Trường Mầm non Hoa Đào", UnitType.PRIVATE_SCHOOL, "S2")
                .later("S1", null)
                .with(List.of("Trường Mầm non Hoa Đào"), List.of("Tổ Nuôi dạy"), 6));
        units.put(union("U8", "Nghiệp đoàn cơ sở Chợ Sen Hạ", UnitType.TRADE_ASSOCIATION, "S2")
                .later("S1", null)
                .with(List.of(), List.of("Ngành hàng Rau quả", "Ngành hàng Vải sợi"), 27));
    }

    /** U10 was made of two unions in 2021 and ended with the agencies in 2025. */
    private void merged() {
        for (var part : List.of("Đoàn đại biểu Quốc hội", "Hội đồng nhân dân")) {
            var name = "Công đoàn cơ sở Văn phòng " + part + " tỉnh";
            units.put(union(MERGED + part.charAt(0), name, UnitType.AGENCY, "P")
                    .ended(MERGER, MERGED)
                    .with(List.of("Văn phòng " + part + " tỉnh"), List.of(), 9));
        }
        units.put(units.union(
                        MERGED,
                        "Công đoàn cơ sở Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh",
                        UnitType.AGENCY,
                        "P",
                        MERGER)
                .ended(DISSOLUTION, null)
                .with(List.of(), List.of("Phòng Tổng hợp", "Phòng Quản trị"), 22));
    }

    /** It belongs to a union of the whole country and is only copied here. */
    private void post() {
        units.put(union(
                        "U11",
                        "Công đoàn cơ sở Bưu điện tỉnh (thuộc Công đoàn Tổng Công ty Bưu điện Việt Nam)",
                        UnitType.ENTERPRISE,
                        "P")
                .copied()
                .with(List.of("Bưu điện tỉnh An Lĩnh"), List.of("Phòng Tổ chức", "Đội Vận chuyển"), 24));
    }

    private void offices() {
        units.put(union("PO", "Công đoàn cơ sở Cơ quan Liên đoàn Lao động tỉnh", UnitType.UNION_BODY, "P")
                .with(
                        List.of("Liên đoàn Lao động tỉnh An Lĩnh"),
                        List.of("Văn phòng", "Ban Chính sách - Pháp luật"),
                        12));
        units.put(units.union("SO", "Công đoàn cơ sở Cơ quan Công đoàn xã Tây Lĩnh", UnitType.UNION_BODY, "S1", REFORM)
                .with(List.of("Công đoàn xã Tây Lĩnh"), List.of(), 2));
    }

    private DemoUnit union(String key, String name, UnitType type, String under) {
        return units.union(key, name, type, under, START);
    }
}
