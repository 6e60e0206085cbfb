package vn.giaouoc.app.launch;

/** Work to do once the database is up and before the first page is served, such as building the demo world. */
public interface FirstStart {

    /** Smaller comes first. */
    int order();

    /** Does it if it is needed; {@code progress} takes lines for the person at the console. */
    void run(java.util.function.Consumer<String> progress);
}
