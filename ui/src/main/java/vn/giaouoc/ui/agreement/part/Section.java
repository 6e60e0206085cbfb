package vn.giaouoc.ui.agreement.part;

import vn.giaouoc.app.agreement.list.NextStep;

/** The parts of one agreement in the order of the screen. */
public enum Section {
    TEXT("noi-dung", "Nội dung"),
    PARTIES("cac-ben", "Các bên"),
    NEGOTIATION("thuong-luong", "Thương lượng"),
    SIGNING("ky", "Ký"),
    JUDGEMENT("danh-gia", "Đánh giá"),
    PAPERS("giay-to", "Giấy tờ"),
    HISTORY("lich-su", "Lịch sử");

    private final String key;
    private final String label;

    Section(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** How the address calls it. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** Where a next step is done. */
    public static Section of(NextStep.Part part) {
        return switch (part) {
            case TEXT -> TEXT;
            case NEGOTIATION -> NEGOTIATION;
            case SIGNING -> SIGNING;
            case JUDGEMENT -> JUDGEMENT;
        };
    }
}
