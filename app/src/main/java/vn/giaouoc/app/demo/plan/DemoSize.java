package vn.giaouoc.app.demo.plan;

/**
 * How large the demo is.
 *
 * @param units grassroots unions that live today
 * @param members people ever; about a tenth of them are staff or have left, so that 3,000 members are there today
 * @param garment members of May Đông Lĩnh 2: 8,400 in life, a tenth of the whole where the world is small
 * @param districts unions between province and grassroots until 30/6/2025, and communes after
 */
public record DemoSize(int units, int members, int garment, int groups, int districts, int communes) {

    public static DemoSize named(String name) {
        return name.equals("province")
                ? new DemoSize(1_600, 130_000, 8_400, 61, 12, 17)
                : new DemoSize(60, 3_350, 600, 12, 3, 5);
    }
}
