package vn.giaouoc.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.giaouoc.app.activity.AddActivity;
import vn.giaouoc.app.demo.plan.DemoUnit;
import vn.giaouoc.db.activity.ActivityContent;
import vn.giaouoc.db.organisation.UnitType;

/** What one unit of the demo kept in one year: the eager ones nearly everything, the others less, nobody tomorrow's. */
final class DemoYear {

    private static final int PERCENT = 100;
    private static final List<String> TALKS = List.of(
            "Phổ biến nội dung «Năm không» tại sinh hoạt công đoàn",
            "Quán triệt kế hoạch Cuộc vận động năm nay",
            "Tuyên truyền «4 xin, 4 luôn» trong giao tiếp",
            "Sinh hoạt chuyên đề kỷ cương, trách nhiệm");
    private static final List<String> MODELS = List.of(
            "Một cửa thân thiện", "Phòng làm việc xanh, sạch, đẹp", "Ngày thứ Sáu không hẹn", "Nụ cười công sở");
    private static final List<String> INITIATIVES =
            List.of("Sắp xếp hồ sơ bằng mã màu", "Sổ giao ca dùng chung", "Tiết kiệm điện giờ thấp điểm");

    private final DemoUnit unit;
    private final List<Long> employers;
    private final int year;
    private final LocalDate today;
    private final Random random;
    private final int zeal;
    private final List<AddActivity> wishes = new ArrayList<>();

    DemoYear(DemoUnit unit, List<Long> employers, int year, LocalDate today, Random random) {
        this.unit = unit;
        this.employers = employers;
        this.year = year;
        this.today = today;
        this.random = random;
        this.zeal = unit.key().equals("U1") ? 100 : 35 + random.nextInt(65);
        beginning();
        middle();
        end();
    }

    List<AddActivity> wishes() {
        return List.copyOf(wishes);
    }

    private int people() {
        return Math.max(5, unit.members());
    }

    private int share(int percent) {
        return Math.max(1, people() * percent / PERCENT);
    }

    private void beginning() {
        if (luck(zeal)) {
            add("LAUNCH", 1, 12, "", facts("place", "Hội trường đơn vị", "present", share(80)));
            add("REGISTRATION", 1, 20, "", facts("members", share(90), "women", share(40), "collectives", 2));
        }
        conferences();
        if (luck(zeal)) {
            add("DOCUMENT", 2, 2, "Kế hoạch kiểm tra, giám sát năm " + year, facts("form", "INSPECTION_PLAN"));
        }
        if (year % 2 == 1 && luck(zeal)) {
            var facts = facts("form", "CULTURE_REGULATION", "number", "0" + (1 + random.nextInt(8)) + "/QC-VHCS");
            facts.put("posted", "yes");
            add("DOCUMENT", 3, 5, "Quy chế Văn hóa công sở", facts);
        }
    }

    /** Schools meet in September, the others after New Year; a joint union holds one for each employer. */
    private void conferences() {
        boolean school = unit.type() == UnitType.SCHOOL || unit.type() == UnitType.PRIVATE_SCHOOL;
        var holders = employers.isEmpty() ? List.of(0L) : employers;
        for (int i = 0; i < holders.size(); i++) {
            if (!luck(zeal) || (unit.key().equals("U2") && i > 0)) {
                continue;
            }
            var facts = facts("present", share(85), "total", share(95), "reported", "yes", "registered", "yes");
            if (holders.get(i) != 0) {
                facts.put("employer", Long.toString(holders.get(i)));
            }
            for (var item : List.of("launched", "agreed", "culture")) {
                if (luck(zeal)) {
                    facts.put(item, "yes");
                }
            }
            add("CONFERENCE", school ? 9 : 1, 15 + i, "", facts);
        }
    }

    private void middle() {
        for (int i = 0; i < 1 + zeal / 30; i++) {
            add(
                    "MEETING",
                    2 + 2 * i,
                    6 + random.nextInt(15),
                    TALKS.get(i % TALKS.size()),
                    facts("quantity", 1, "audience", share(60 + random.nextInt(40)), "women", share(30)));
        }
        if (luck(zeal)) {
            add("DIALOGUE", 6, 10 + random.nextInt(10), "", facts("form", "REGULAR", "present", share(40)));
        }
        if (luck(zeal / 2)) {
            add("SEMINAR", 5, 18, "Nói chuyện về văn hóa công sở", facts("quantity", 1, "audience", share(50)));
            add(
                    "ARTICLE",
                    5,
                    20,
                    "Đơn vị ra quân thực hiện «Năm không»",
                    facts("quantity", 2, "outlet", "Trang tin công đoàn"));
            add("MATERIAL", 3, 1, "Băng rôn «Năm không»", facts("form", "BANNER", "quantity", 2 + random.nextInt(5)));
        }
        if (luck(zeal * 2 / 3) && !(unit.key().equals("U1") && year == today.getYear())) {
            int findings = random.nextInt(4);
            add(
                    "INSPECTION",
                    8,
                    12,
                    "Tự kiểm tra việc thực hiện Cuộc vận động",
                    facts("by", "SELF", "collectives", 2, "findings", findings, "remedied", findings / 2));
        }
    }

    private void end() {
        if (luck(zeal)) {
            int asked = 30 + random.nextInt(200);
            int rate = unit.key().equals("U1") ? (year == today.getYear() ? 91 : 94) : 82 + random.nextInt(17);
            add(
                    "SATISFACTION",
                    10,
                    8,
                    "",
                    facts("source", "Phiếu khảo sát", "respondents", asked, "satisfied", asked * rate / PERCENT));
        }
        if (luck(zeal / 2)) {
            add("MODEL", 4, 2, MODELS.get(random.nextInt(MODELS.size())), facts("stage", "NEW"));
            add("INITIATIVE", 9, 4, INITIATIVES.get(random.nextInt(INITIATIVES.size())), facts("quantity", 1));
        }
        if (luck(zeal * 2 / 3)) {
            add("EXEMPLAR", 7, 6, "Gương người tốt, việc tốt", facts("individuals", 1 + random.nextInt(3)));
            add(
                    "AWARD",
                    10,
                    20,
                    "",
                    facts("level", "GRASSROOTS", "form", "CERTIFICATE", "decision", "15/QĐ-CĐCS", "collectives", 1));
            add(
                    "FUNDING",
                    10,
                    21,
                    "Chi khen thưởng",
                    facts("source", "UNION", "amount", 500_000L * (1 + random.nextInt(12))));
        }
    }

    private boolean luck(int percent) {
        return random.nextInt(PERCENT) < percent;
    }

    private void add(String kind, int month, int day, String title, Map<String, String> facts) {
        var on = LocalDate.of(year, Math.min(month, 12), day);
        if (!on.isAfter(today) && !on.isBefore(unit.foundedOn())) {
            wishes.add(new AddActivity(unit.id(), kind, new ActivityContent(on, title, facts, null)));
        }
    }

    private static Map<String, String> facts(Object... pairs) {
        var facts = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put(String.valueOf(pairs[i]), String.valueOf(pairs[i + 1]));
        }
        return facts;
    }
}
