package vn.giaouoc.app.document.official;

/** The measures of Nghị định 30/2020/NĐ-CP, Phụ lục I, within its ranges; millimetres and points. */
public final class Form {

    /** Top and bottom 20-25. */
    public static final double TOP = 20;

    public static final double BOTTOM = 20;

    /** Left 30-35, for the file. */
    public static final double LEFT = 30;

    /** Right 15-20. */
    public static final double RIGHT = 15;

    /** The page number stands in the middle of the top margin. */
    public static final double PAGE_NUMBER_DOWN = 12;

    /** The first line of a paragraph, 10 or 12.7. */
    public static final double INDENT = 12.7;

    /** What stands beside the Quốc hiệu, and the Quốc hiệu: together the width of an upright page. */
    public static final double ISSUER_WIDTH = 68;

    public static final double NATION_WIDTH = 97;

    /** Room for a hand and a stamp. */
    public static final double ROOM_TO_SIGN = 22;

    /** Body 13-14. */
    public static final double BODY = 14;

    public static final double TABLE = 12;
    public static final double SMALL = 11;

    /** Between paragraphs at least 6 points. */
    public static final double GAP = 6;

    /** Name of the type, capacity and name of who signs. */
    public static final double TYPE = 14;

    /** Quốc hiệu, issuing body. */
    public static final double HEAD = 13;

    /** An issuing body with a name of more letters is set one point smaller. */
    public static final int LONG_NAME = 60;

    public static final double PAGE_WIDTH = 210;
    public static final double PAGE_HEIGHT = 297;

    public static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    public static final String DRAFT = "BẢN DỰ THẢO";
    public static final String RECIPIENTS = "Nơi nhận:";

    private Form() {}

    /** How wide text may be, on a page that lies or stands. */
    public static double textWidth(boolean across) {
        return (across ? PAGE_HEIGHT : PAGE_WIDTH) - LEFT - RIGHT;
    }

    /** How much wider everything of the head is there than on a page that stands. */
    public static double wider(boolean across) {
        return textWidth(across) / textWidth(false);
    }

    /** Size of a body's name in the head. */
    public static double headSize(String name) {
        return name.length() > LONG_NAME ? HEAD - 1 : HEAD;
    }
}
