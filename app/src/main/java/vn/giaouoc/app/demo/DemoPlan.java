package vn.giaouoc.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** All units of the demo, superiors before their units: the fourteen of the trade's notes and a province around them. */
final class DemoPlan {

    static final LocalDate START = LocalDate.of(2020, 1, 1);
    /** Districts ended, communes began. */
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    /** Unions of agencies and of wholly budget-paid units ended. */
    static final LocalDate DISSOLUTION = LocalDate.of(2025, 6, 15);

    /** Two unions of offices became one. */
    static final LocalDate MERGER = LocalDate.of(2021, 4, 1);

    private static final String MERGED = "U10";
    private static final double SPREAD = 1.1;

    private final Map<String, DemoUnit> units = new LinkedHashMap<>();
    private final Random random;

    DemoPlan(DemoSize size, Random random) {
        this.random = random;
        superiors(size);
        named(size);
        surroundings(size);
    }

    List<DemoUnit> units() {
        return List.copyOf(units.values());
    }

    /** Units that became this one on the day it began; empty for one that was founded. */
    List<DemoUnit> partsOf(DemoUnit unit) {
        return units.values().stream()
                .filter(part -> MERGED.equals(part.heir()) && MERGED.equals(unit.key()))
                .toList();
    }

    DemoUnit unit(String key) {
        var unit = units.get(key);
        if (unit == null) {
            throw new IllegalArgumentException(key);
        }
        return unit;
    }

    private void superiors(DemoSize size) {
        add("P", "Liên đoàn Lao động tỉnh An Lĩnh", OrganisationLevel.FEDERATION, UnitType.UNION_BODY, null, START);
        upper("S3", "Ban Công đoàn Khu công nghiệp tỉnh", START);
        upper("S1", "Công đoàn xã Tây Lĩnh", REFORM);
        put(upper("S2", "Liên đoàn Lao động huyện Tây Lĩnh", START).ended(REFORM, "S1"));
        for (int i = 0; i < size.communes(); i++) {
            upper("C" + i, "Công đoàn " + (i % 3 == 0 ? "phường " : "xã ") + DemoNames.place(i), REFORM);
        }
        for (int i = 0; i < size.districts(); i++) {
            put(upper("D" + i, "Liên đoàn Lao động huyện " + DemoNames.place(i), START)
                    .ended(REFORM, "C" + i));
        }
    }

    private void named(DemoSize size) {
        put(union("U1", "Công đoàn cơ sở Trung tâm Y tế huyện Tây Lĩnh", UnitType.PUBLIC_SERVICE_UNIT, "S2", START)
                .later("S1", "Công đoàn cơ sở Trung tâm Y tế khu vực Tây Lĩnh")
                .with(
                        List.of("Trung tâm Y tế khu vực Tây Lĩnh"),
                        List.of("Văn phòng", "Khoa Nội", "Khoa Ngoại", "Khoa Dược"),
                        48));
        put(union(
                        "U2",
                        "Công đoàn cơ sở Trường Trung học phổ thông Lê Văn Mẫn và Trung tâm Giáo dục nghề nghiệp - Giáo dục"
                                + " thường xuyên khu vực Tây Lĩnh",
                        UnitType.SCHOOL,
                        "S2",
                        START)
                .later("S1", null)
                .with(
                        List.of(
                                "Trường Trung học phổ thông Lê Văn Mẫn",
                                "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên khu vực Tây Lĩnh"),
                        List.of("Tổ Toán - Tin", "Tổ Ngữ văn", "Tổ Hành chính", "Tổ Đào tạo nghề"),
                        62));
        put(union(
                        "U3",
                        "Công đoàn cơ sở Công ty TNHH Một thành viên Cấp thoát nước Hoài Lĩnh (HOLISCO)",
                        UnitType.ENTERPRISE,
                        "D0",
                        START)
                .later("C0", null)
                .with(
                        List.of("Công ty TNHH MTV Cấp thoát nước Hoài Lĩnh"),
                        List.of("Phòng Kỹ thuật", "Đội Mạng lưới", "Phòng Kinh doanh"),
                        55));
        put(union("U4", "Công đoàn cơ sở Bệnh viện Đa khoa Ia Krông", UnitType.PUBLIC_SERVICE_UNIT, "D1", START)
                .later("C1", null)
                .with(
                        List.of("Bệnh viện Đa khoa Ia Krông"),
                        List.of("Khoa Nội", "Khoa Ngoại", "Phòng Điều dưỡng"),
                        70));
        put(union("U5", "Công đoàn cơ sở cơ quan Ủy ban nhân dân xã Vĩnh Hiệp Đông", UnitType.AGENCY, "S2", START)
                .ended(DISSOLUTION, null)
                .with(List.of("Ủy ban nhân dân xã Vĩnh Hiệp Đông"), List.of(), 18));
        garment(size);
        put(union("U7", "Công đoàn cơ sở Trường Mầm non Hoa Đào", UnitType.PRIVATE_SCHOOL, "S2", START)
                .later("S1", null)
                .with(List.of("Trường Mầm non Hoa Đào"), List.of("Tổ Nuôi dạy"), 6));
        put(union("U8", "Nghiệp đoàn cơ sở Chợ Sen Hạ", UnitType.TRADE_ASSOCIATION, "S2", START)
                .later("S1", null)
                .with(List.of(), List.of("Ngành hàng Rau quả", "Ngành hàng Vải sợi"), 27));
        merged();
        put(union(
                        "U11",
                        "Công đoàn cơ sở Bưu điện tỉnh (thuộc Công đoàn Tổng Công ty Bưu điện Việt Nam)",
                        UnitType.ENTERPRISE,
                        "P",
                        START)
                .copied()
                .with(List.of("Bưu điện tỉnh An Lĩnh"), List.of("Phòng Tổ chức", "Đội Vận chuyển"), 24));
        put(union("PO", "Công đoàn cơ sở Cơ quan Liên đoàn Lao động tỉnh", UnitType.UNION_BODY, "P", START)
                .with(
                        List.of("Liên đoàn Lao động tỉnh An Lĩnh"),
                        List.of("Văn phòng", "Ban Chính sách - Pháp luật"),
                        12));
        put(union("SO", "Công đoàn cơ sở Cơ quan Công đoàn xã Tây Lĩnh", UnitType.UNION_BODY, "S1", REFORM)
                .with(List.of("Công đoàn xã Tây Lĩnh"), List.of(), 2));
        put(union("U0", "Công đoàn cơ sở Hợp tác xã Nông nghiệp Sen Hạ", UnitType.ENTERPRISE, "S1", REFORM)
                .with(List.of("Hợp tác xã Nông nghiệp Sen Hạ"), List.of(), 0));
    }

    /** Four levels deep: province, board of the park, union of the company, unions of its workshops. */
    private void garment(DemoSize size) {
        var teams = new ArrayList<String>();
        for (int i = 1; i <= size.groups(); i++) {
            teams.add("Tổ may " + i);
        }
        int workshop = size.garment() / 10;
        put(union("U6", "Công đoàn cơ sở Công ty Cổ phần May Đông Lĩnh 2", UnitType.ENTERPRISE, "S3", START)
                .with(List.of("Công ty Cổ phần May Đông Lĩnh 2"), teams, size.garment() - 3 * workshop));
        for (var part : List.of("U9:Phân xưởng Cắt - Ép", "U6b:Phân xưởng Hoàn thành", "U6c:Phân xưởng Giặt")) {
            var key = part.substring(0, part.indexOf(':'));
            var name = "Công đoàn cơ sở thành viên " + part.substring(part.indexOf(':') + 1)
                    + ", Công ty Cổ phần May Đông Lĩnh 2";
            put(add(key, name, OrganisationLevel.MEMBER_GRASSROOTS, UnitType.ENTERPRISE, "U6", START)
                    .with(List.of(), List.of("Ca 1", "Ca 2"), workshop));
        }
    }

    /** U10 was made of two unions in 2021 and ended with the agencies in 2025. */
    private void merged() {
        for (var part : List.of("Đoàn đại biểu Quốc hội", "Hội đồng nhân dân")) {
            put(union(
                            MERGED + part.charAt(0),
                            "Công đoàn cơ sở Văn phòng " + part + " tỉnh",
                            UnitType.AGENCY,
                            "P",
                            START)
                    .ended(MERGER, MERGED)
                    .with(List.of("Văn phòng " + part + " tỉnh"), List.of(), 9));
        }
        put(union(
                        MERGED,
                        "Công đoàn cơ sở Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh",
                        UnitType.AGENCY,
                        "P",
                        MERGER)
                .ended(DISSOLUTION, null)
                .with(List.of(), List.of("Phòng Tổng hợp", "Phòng Quản trị"), 22));
    }

    /** Sizes are skewed as in life: the median far below the mean, a few giants (trade: part 7). */
    private void surroundings(DemoSize size) {
        int wanted = size.units()
                - (int) units.values().stream()
                        .filter(unit -> unit.level() == OrganisationLevel.GRASSROOTS && unit.endedOn() == null)
                        .count();
        int placed = units.values().stream()
                .filter(unit -> unit.endedOn() == null)
                .mapToInt(DemoUnit::members)
                .sum();
        var weights = random.doubles(wanted, 0, 1)
                .map(any -> Math.exp(SPREAD * random.nextGaussian()))
                .toArray();
        double sum = java.util.Arrays.stream(weights).sum();
        for (int i = 0; i < wanted; i++) {
            int members = (int) Math.max(5, Math.round((size.members() - placed) * weights[i] / sum));
            surrounding(size, i, members);
        }
        for (int i = 0; i < wanted / 8; i++) {
            int commune = i % size.districts();
            put(union(
                            "A" + i,
                            "Công đoàn cơ sở cơ quan Ủy ban nhân dân xã " + DemoNames.village(i),
                            UnitType.AGENCY,
                            "D" + commune,
                            START)
                    .ended(DISSOLUTION, null)
                    .with(List.of(), List.of(), 8 + random.nextInt(30)));
        }
    }

    private void surrounding(DemoSize size, int number, int members) {
        var type = DemoNames.type(number);
        boolean park = type == UnitType.ENTERPRISE && number % 4 == 0;
        boolean young = number % 9 == 8;
        int district = number % size.districts();
        var commune = "C" + number % size.communes();
        var departments = new ArrayList<String>();
        for (int i = 0; i < Math.min(12, members / 12); i++) {
            departments.add(DemoNames.department(type, i));
        }
        var founded = young ? LocalDate.of(2022 + number % 3, 3, 1) : START;
        var unit = union("N" + number, DemoNames.unit(type, number), type, park ? "S3" : "D" + district, founded);
        put((park ? unit : unit.later(commune, null)).with(List.of(), departments, members));
    }

    private DemoUnit upper(String key, String name, LocalDate founded) {
        return add(key, name, OrganisationLevel.UPPER, UnitType.UNION_BODY, "P", founded);
    }

    private DemoUnit union(String key, String name, UnitType type, String under, LocalDate founded) {
        return add(key, name, OrganisationLevel.GRASSROOTS, type, under, founded);
    }

    private DemoUnit add(
            String key,
            String name,
            OrganisationLevel level,
            UnitType type,
            @Nullable String under,
            LocalDate founded) {
        var unit = new DemoUnit(
                key,
                Ids.next(),
                name,
                level,
                type,
                true,
                under,
                founded,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                0);
        put(unit);
        return unit;
    }

    private void put(DemoUnit unit) {
        units.put(unit.key(), unit);
    }
}
