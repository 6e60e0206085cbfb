package vn.giaouoc.app.demo;

import java.util.List;
import java.util.Random;

/** Made-up names of people, as common as real ones are. */
final class DemoNames {

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
