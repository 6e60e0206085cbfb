package vn.giaouoc.app.rights;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import vn.giaouoc.app.activity.ActivityFiles;
import vn.giaouoc.app.activity.ActivityService;
import vn.giaouoc.app.activity.AddActivity;
import vn.giaouoc.app.activity.issue.IssueService;
import vn.giaouoc.app.attachment.Upload;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.activity.ActivityContent;
import vn.giaouoc.db.activity.issue.IssueContent;
import vn.giaouoc.db.activity.issue.IssueState;
import vn.giaouoc.db.common.Ids;

/** Records, issues and files for whoever asks for them. */
@Singleton
@Requires(property = "rights.scene")
class RightsActivities {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final ActivityService service;
    private final IssueService issues;
    private final ActivityFiles files;
    private long latest;

    RightsActivities(ActivityService service, IssueService issues, ActivityFiles files) {
        this.service = service;
        this.issues = issues;
        this.files = files;
    }

    long meeting(long unit) {
        return add(unit, "MEETING", Map.of("quantity", "1", "audience", "5"));
    }

    long dialogue(long unit) {
        return add(unit, "DIALOGUE", Map.of("form", "REGULAR"));
    }

    long issue(long unit) {
        return issues.raise(
                Actor.SYSTEM, dialogue(unit), new IssueContent("Sửa nhà xe", null, null, null, IssueState.NEW, null));
    }

    /** A file of the record made last. */
    String file() {
        var content = ("%PDF-1.4 " + Ids.next()).getBytes(StandardCharsets.US_ASCII);
        return files.add(Actor.SYSTEM, latest, new Upload("qc.pdf", content)).id();
    }

    private long add(long unit, String kind, Map<String, String> facts) {
        latest = service.add(
                Actor.SYSTEM, new AddActivity(unit, kind, new ActivityContent(DAY, "Phổ biến", facts, null)));
        return latest;
    }
}
