package vn.giaouoc.app.activity;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.app.activity.kind.FactRules;
import vn.giaouoc.app.activity.kind.KindBook;
import vn.giaouoc.app.activity.kind.Words;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.activity.ActivityContent;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.workplace.Employer;
import vn.giaouoc.db.organisation.workplace.EmployerRepository;

/** What a record must keep to: its kind is known, its day has come, every fact fits. */
@Singleton
public class ActivityRules {

    private static final int TITLE = 300;
    private static final int NOTE = 2000;

    private final KindBook kinds;
    private final OrganisationTree tree;
    private final EmployerRepository employers;
    private final Times times;

    ActivityRules(KindBook kinds, OrganisationTree tree, EmployerRepository employers, Times times) {
        this.kinds = kinds;
        this.tree = tree;
        this.employers = employers;
        this.times = times;
    }

    /**
     * What records of a unit are held against, read once for all of them.
     *
     * @param founded the unit's first day
     */
    record Unit(long id, LocalDate founded, List<Employer> employers) {

        List<Employer> employersOn(LocalDate day) {
            return employers.stream()
                    .filter(one -> !day.isBefore(one.validFrom()) && day.isBefore(one.validTo()))
                    .toList();
        }
    }

    ActivityKind kind(String code) {
        return kinds.kind(code);
    }

    Unit unit(long organisationId) {
        return new Unit(organisationId, tree.life(organisationId).getFirst().validFrom(), employers.of(organisationId));
    }

    /** The content as it is kept, or a refusal with a sentence at the field. */
    ActivityContent checked(Unit unit, ActivityKind kind, ActivityContent typed) {
        var on = day(unit, kind, typed.on());
        var label = kind.titleLabel();
        var title = label == null
                ? kind.name()
                : Words.required(Words.line(typed.title(), TITLE, label, "title"), label, "title");
        return new ActivityContent(
                on,
                title,
                FactRules.check(kind, typed.facts(), on, unit.employersOn(on)),
                Words.text(typed.note(), NOTE, "Ghi chú", "note"));
    }

    /** The unit's employers on that day, in the order they joined. */
    public List<Employer> employersOn(long organisationId, LocalDate day) {
        return unit(organisationId).employersOn(day);
    }

    private LocalDate day(Unit unit, ActivityKind kind, LocalDate day) {
        if (day == null || !Days.storable(day)) {
            throw wrong("Anh/chị chọn «%s».".formatted(kind.dateLabel()));
        }
        var today = times.today();
        if (day.isAfter(today)) {
            throw wrong("«%s» (%s) chưa đến: hôm nay là %s. Anh/chị chỉ ghi việc đã làm."
                    .formatted(kind.dateLabel(), Days.text(day), Days.text(today)));
        }
        if (day.isBefore(unit.founded()) && !kind.mayBeOld()) {
            throw wrong("«%s» (%s) đứng trước ngày thành lập đơn vị (%s). Anh/chị xem lại ngày."
                    .formatted(kind.dateLabel(), Days.text(day), Days.text(unit.founded())));
        }
        return day;
    }

    private static Refusal wrong(String sentence) {
        return Refusal.invalid("DAY_WRONG", sentence).with("field", "on");
    }
}
