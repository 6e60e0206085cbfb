package vn.giaouoc.ui.activity.record;

import jakarta.inject.Singleton;
import vn.giaouoc.app.activity.book.ActivityYear;

/** Opens one record. */
@Singleton
public class RecordSheets {

    private final RecordDeeds deeds;
    private final IssueDeeds issues;

    RecordSheets(RecordDeeds deeds, IssueDeeds issues) {
        this.deeds = deeds;
        this.issues = issues;
    }

    /** {@code reload} shows the page anew after a change. */
    public void open(long activityId, ActivityYear year, Runnable reload) {
        new RecordSheet(activityId, year, deeds, issues, reload).open();
    }
}
