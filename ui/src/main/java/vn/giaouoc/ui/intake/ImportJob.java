package vn.giaouoc.ui.intake;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.app.spreadsheet.header.ColumnMeaning;
import vn.giaouoc.app.spreadsheet.upload.Progress;
import vn.giaouoc.app.spreadsheet.upload.Proposal;

/** What a feature does at each step; every call acts as the person before the screen. */
public interface ImportJob {

    /** A button was pressed: whoever sits there now is the one who acts in the long work that follows. */
    void asked();

    /** What columns may mean. */
    List<ColumnMeaning> meanings();

    Proposal propose(String fileName, InputStream content);

    /** Tries and writes nothing. */
    Trial tryOut(String uploadId, Map<Integer, String> mapping, Progress progress);

    /** Writes, with what the person said of single rows. */
    Trial write(String uploadId, Decisions decisions, Progress progress);

    /** The rows that stayed out at the last trial or writing. */
    void mend(String uploadId, OutputStream out);

    void template(OutputStream out);

    /** What was brought in before, newest first. */
    List<Batch> batches();

    void takeBack(long batchId);

    /**
     * What a person said of single rows.
     *
     * @param somebodyElse suspected rows that are new all the same
     * @param changes rows whose known ones are changed as the file says
     */
    record Decisions(Set<Integer> somebodyElse, Set<Integer> changes) {

        public static final Decisions NONE = new Decisions(Set.of(), Set.of());
    }

    /** One earlier import. */
    record Batch(long id, String fileName, Instant at, int fresh, int known, int bad, boolean takenBack) {}
}
