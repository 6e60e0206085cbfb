package vn.giaouoc.app.report;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.attachment.Attachments;
import vn.giaouoc.app.attachment.KeptFile;
import vn.giaouoc.app.report.page.StepLine;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRepository;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.life.ReportMove;
import vn.giaouoc.db.report.life.ReportState;
import vn.giaouoc.db.report.mark.ReportStep;
import vn.giaouoc.db.report.mark.ReportStepRepository;
import vn.giaouoc.db.report.seal.ReportSnapshots;
import vn.giaouoc.db.report.seal.SealedReport;

/** What hangs on a report: its files, its moves, its last submission, the names of those who touched it. */
@Singleton
class Trail {

    private final Attachments files;
    private final ReportStepRepository steps;
    private final ReportSnapshots snapshots;
    private final PersonRepository persons;

    Trail(Attachments files, ReportStepRepository steps, ReportSnapshots snapshots, PersonRepository persons) {
        this.files = files;
        this.steps = steps;
        this.snapshots = snapshots;
        this.persons = persons;
    }

    /** The last submission, null before the first one. */
    @Nullable
    SealedReport sealed(Report report) {
        return report.number() == 0
                ? null
                : snapshots.last(report.id()).map(snapshot -> snapshot.sealed()).orElse(null);
    }

    List<KeptFile> files(Report report) {
        return files.on(report.subject());
    }

    List<StepLine> steps(long reportId) {
        var all = steps.findByReportIdOrderById(reportId);
        var names = names(all.stream().map(ReportStep::personId).toList());
        return all.stream()
                .map(step -> new StepLine(
                        step.movedAt(),
                        verb(step),
                        ReportState.valueOf(step.toState()).label(),
                        step.number(),
                        step.personId() == null ? null : names.get(step.personId()),
                        step.officeTitle(),
                        step.reason()))
                .toList();
    }

    /** The names of these people, in one question. */
    Map<Long, String> names(Collection<@Nullable Long> ids) {
        var wanted = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        var names = new HashMap<Long, String>();
        if (!wanted.isEmpty()) {
            persons.findByIdIn(wanted).forEach((Person person) -> names.put(person.id(), person.fullName()));
        }
        return names;
    }

    @Nullable
    String name(@Nullable Long personId) {
        return personId == null ? null : names(List.of(personId)).get(personId);
    }

    private static String verb(ReportStep step) {
        return step.fromState() == null ? "mở" : ReportMove.valueOf(step.move()).verb();
    }
}
