package vn.giaouoc.app.rollup.question;

/** What is counted: the same question is asked of either. */
public enum Subject {
    PLEDGES("Cam kết"),
    AGREEMENTS("Giao ước");

    private final String label;

    Subject(String label) {
        this.label = label;
    }

    /** How people call it on the screen. */
    public String label() {
        return label;
    }
}
