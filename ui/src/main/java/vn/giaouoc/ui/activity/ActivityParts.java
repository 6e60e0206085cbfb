package vn.giaouoc.ui.activity;

import jakarta.inject.Singleton;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.book.ActivityExport;
import vn.giaouoc.app.activity.book.ActivityPlaces;
import vn.giaouoc.app.activity.check.YearChecks;
import vn.giaouoc.app.activity.issue.OpenIssues;
import vn.giaouoc.app.activity.kind.KindBook;

/** Who answers what the page asks. */
@Singleton
public record ActivityParts(
        ActivityPlaces places,
        ActivityBook book,
        YearChecks checks,
        OpenIssues issues,
        ActivityExport export,
        KindBook kinds) {}
