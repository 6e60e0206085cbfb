package vn.giaouoc.app.activity.book;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.activity.ActivityRights;
import vn.giaouoc.app.activity.ActivityRules;
import vn.giaouoc.app.activity.change.RecordChange;
import vn.giaouoc.app.activity.change.RecordChanges;
import vn.giaouoc.app.activity.year.Lateness;
import vn.giaouoc.app.activity.year.YearCut;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.activity.Activity;
import vn.giaouoc.db.activity.ActivityRepository;
import vn.giaouoc.db.common.Folded;
import vn.giaouoc.db.common.Refusal;

/** Answers what happened in a unit. */
@Singleton
public class ActivityBook {

    private final ActivityRights rights;
    private final OrganisationTree tree;
    private final Rows rows;
    private final Years years;
    private final Times times;

    /** Where the records are. */
    @Singleton
    record Rows(ActivityRepository records, ActivityLines lines, RecordChanges changes) {}

    /** How years are cut, whether they were submitted, and whose employers the unit has. */
    @Singleton
    record Years(YearCut cut, Lateness lateness, ActivityRules rules) {}

    ActivityBook(ActivityRights rights, OrganisationTree tree, Rows rows, Years years, Times times) {
        this.rights = rights;
        this.tree = tree;
        this.rows = rows;
        this.years = years;
        this.times = times;
    }

    /** The records of a unit's year that were asked for. */
    @ReadOnly
    public ActivityYear year(Actor actor, ActivityQuestion question) {
        long unit = question.organisationId();
        rights.requireSee(actor, unit);
        var span = years.cut().span(unit, known(question.year()));
        var records = rows.records().between(List.of(unit), span.first(), span.last()).stream()
                .filter(record -> record.stands() != question.withdrawn())
                .filter(record -> question.kind().isEmpty() || record.kind().equals(question.kind()))
                .toList();
        var lines = rows.lines().of(unit, records).stream()
                .filter(line -> reads(line, question.text()))
                .toList();
        return new ActivityYear(
                Long.toString(unit),
                tree.last(unit).name(),
                span,
                years.rules().employersOn(unit, times.today()).stream()
                        .map(one -> new ActivityYear.EmployerName(Long.toString(one.id()), one.name()))
                        .toList(),
                rights.mayKeep(actor, unit),
                years.lateness().submittedAt(unit, span.year()).orElse(null),
                lines,
                times.now());
    }

    /** One record, standing or taken back. */
    @ReadOnly
    public ActivityLine one(Actor actor, long activityId) {
        var record = require(actor, activityId);
        return rows.lines().of(record.organisationId(), List.of(record)).getFirst();
    }

    /** Everything that was done to a record and its issues, the earliest first. */
    @ReadOnly
    public List<RecordChange> history(Actor actor, long activityId) {
        require(actor, activityId);
        return rows.changes().of(activityId);
    }

    /** The years a person may want to see: from the unit's first record, at least last year, to the present one. */
    @ReadOnly
    public List<Integer> years(Actor actor, long organisationId) {
        rights.requireSee(actor, organisationId);
        int present = present(organisationId);
        int first = rows.records()
                .earliest(organisationId)
                .map(day -> years.cut().yearOf(organisationId, day))
                .orElse(present);
        var all = new ArrayList<Integer>();
        for (int year = present; year >= Math.min(first, present - 1); year--) {
            all.add(year);
        }
        return all;
    }

    /** The year today belongs to in the unit. */
    public int present(long organisationId) {
        return years.cut().yearOf(organisationId, times.today());
    }

    private Activity require(Actor actor, long activityId) {
        var record = rows.records()
                .findById(activityId)
                .orElseThrow(() -> Refusal.notFound(
                        "NO_SUCH_ACTIVITY", "Không có mục này. Anh/chị tải lại trang Hoạt động trong năm."));
        rights.requireSee(actor, record.organisationId());
        return record;
    }

    /** A year any database can hold the days of. */
    public static int known(int year) {
        if (year < 1990 || year > 2200) {
            throw Refusal.invalid("YEAR_WRONG", "Năm này không có trong sổ. Anh/chị chọn lại năm.")
                    .with("field", "year");
        }
        return year;
    }

    private static boolean reads(ActivityLine line, String text) {
        var wanted = Folded.of(text);
        return wanted.isEmpty()
                || Folded.of(line.title() + " " + line.kindName() + " " + line.summary() + " "
                                + (line.note() == null ? "" : line.note()))
                        .contains(wanted);
    }
}
