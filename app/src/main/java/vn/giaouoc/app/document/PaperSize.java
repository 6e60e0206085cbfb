package vn.giaouoc.app.document;

/** Sheets printers have, upright; millimetres. */
public enum PaperSize {
    A4(210, 297),
    A3(297, 420);

    private final int width;
    private final int height;

    PaperSize(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
