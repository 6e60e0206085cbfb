package vn.giaouoc.app.rollup.question;

import vn.giaouoc.db.rollup.Figures;

/** Which grassroots unions are looked for; any but ALL lists every union below, however deep. */
public enum LineFilter {
    ALL("Tất cả"),
    NONE_SIGNED("Chưa ai ký (0 %)"),
    UNDER_HALF("Dưới 50 %"),
    FULL("Đạt 100 %");

    private final String label;

    LineFilter(String label) {
        this.label = label;
    }

    /** How people call it on the screen. */
    public String label() {
        return label;
    }

    /** Where nobody is to sign there is no rate, so no filter but ALL takes it. */
    public boolean takes(Figures figures) {
        return switch (this) {
            case ALL -> true;
            case NONE_SIGNED -> figures.eligible() > 0 && figures.signed() == 0;
            case UNDER_HALF -> figures.eligible() > 0 && 2 * figures.signed() < figures.eligible();
            case FULL -> figures.full();
        };
    }
}
