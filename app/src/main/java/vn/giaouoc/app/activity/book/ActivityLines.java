package vn.giaouoc.app.activity.book;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giaouoc.app.activity.ActivityFiles;
import vn.giaouoc.app.activity.issue.IssueLine;
import vn.giaouoc.app.activity.kind.FactText;
import vn.giaouoc.app.activity.kind.KindBook;
import vn.giaouoc.app.activity.year.YearCut;
import vn.giaouoc.app.attachment.Attachments;
import vn.giaouoc.app.attachment.KeptFile;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.activity.Activity;
import vn.giaouoc.db.activity.change.ActivityChangeRepository;
import vn.giaouoc.db.activity.issue.DialogueIssueRepository;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.db.organisation.workplace.Employer;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** Makes readable lines of rows: all lines of a unit with a fixed number of questions to the database. */
@Singleton
class ActivityLines {

    private final KindBook kinds;
    private final Attachments attachments;
    private final Rows rows;
    private final YearCut cut;
    private final Times times;

    /** What hangs on records. */
    @Singleton
    record Rows(DialogueIssueRepository issues, ActivityChangeRepository changes, EmployerRepository employers) {}

    ActivityLines(KindBook kinds, Attachments attachments, Rows rows, YearCut cut, Times times) {
        this.kinds = kinds;
        this.attachments = attachments;
        this.rows = rows;
        this.cut = cut;
        this.times = times;
    }

    /** The lines of one unit's records, in their order. */
    List<ActivityLine> of(long organisationId, List<Activity> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        var ids = records.stream().map(Activity::id).toList();
        var files = attachments.on(ids.stream().map(ActivityFiles::subject).toList());
        var issues = rows.issues().of(ids).stream()
                .map(issue -> IssueLine.of(issue, times.today()))
                .collect(Collectors.groupingBy(IssueLine::activityId));
        var late = rows.changes().late(organisationId);
        Map<String, String> employers = rows.employers().of(organisationId).stream()
                .collect(Collectors.toMap(one -> Long.toString(one.id()), Employer::name));
        return records.stream()
                .map(record -> line(
                        record,
                        employers,
                        new Hangers(
                                files.getOrDefault(ActivityFiles.subject(record.id()), List.of()),
                                issues.getOrDefault(Long.toString(record.id()), List.of()),
                                late.contains(record.id()))))
                .toList();
    }

    private record Hangers(List<KeptFile> files, List<IssueLine> issues, boolean late) {}

    private ActivityLine line(Activity record, Map<String, String> employers, Hangers hangers) {
        var kind = kinds.find(record.kind());
        var facts =
                kind.map(known -> FactText.of(known, record.facts(), employers)).orElse(List.of());
        return new ActivityLine(
                Long.toString(record.id()),
                Long.toString(record.organisationId()),
                record.kind(),
                kind.map(ActivityKind::name).orElse(record.kind()),
                record.onDate(),
                cut.yearOf(record.organisationId(), record.onDate()),
                record.title(),
                kind.map(known -> summary(known, facts)).orElse(""),
                facts,
                record.facts(),
                record.note(),
                hangers.files(),
                hangers.issues(),
                hangers.late(),
                !record.stands(),
                record.changedAt(),
                record.version());
    }

    private static String summary(ActivityKind kind, List<FactText> facts) {
        return facts.stream()
                .map(fact -> FactText.line(kind.field(fact.key()).orElseThrow(), fact))
                .collect(Collectors.joining(" · "));
    }
}
