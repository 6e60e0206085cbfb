package vn.giaouoc.app.access.office;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.giaouoc.app.access.AuditTrail;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.access.office.Office;
import vn.giaouoc.db.access.office.OfficeRepository;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Gives and ends offices; whatever changes acts with the holder's next click. */
@Singleton
public class OfficeService {

    private final OfficeRepository offices;
    private final OfficeGuard guard;
    private final OfficeRules rules;
    private final AuditTrail trail;
    private final Times times;

    public OfficeService(
            OfficeRepository offices, OfficeGuard guard, OfficeRules rules, AuditTrail trail, Times times) {
        this.offices = offices;
        this.guard = guard;
        this.rules = rules;
        this.trail = trail;
        this.times = times;
    }

    /** Gives an office and says its id. */
    @Transactional
    public long give(Actor actor, GiveOffice wish) {
        guard.require(actor, wish.personId(), wish.kind(), wish.organisationId());
        var office = new Office(
                Ids.next(),
                wish.personId(),
                wish.organisationId(),
                wish.departmentId(),
                wish.employerId(),
                wish.kind(),
                rules.title(wish),
                wish.validFrom(),
                rules.firstDayWithout(wish),
                rules.decision(wish.decisionNumber()),
                actor.isSystem() ? null : actor.accountId(),
                times.now());
        rules.require(office);
        offices.save(office);
        note(actor, "OFFICE_GIVEN", office, "từ " + office.validFrom() + ", quyết định " + office.decisionNumber());
        return office.id();
    }

    /**
     * Ends an office.
     *
     * @param firstDayWithout today ends it at once, a later day at that midnight in Việt Nam
     * @param why the decision or the reason
     */
    @Transactional
    public void end(Actor actor, long officeId, LocalDate firstDayWithout, String why) {
        var office = offices.findById(officeId).orElseThrow(OfficeService::unknown);
        guard.require(actor, office.personId(), office.kind(), office.organisationId());
        if (!office.validTo().isAfter(times.today())) {
            throw Refusal.conflict("OFFICE_ENDED", "Chức vụ này đã thôi giữ rồi. Anh/chị tải lại danh sách.");
        }
        if (firstDayWithout.isBefore(times.today()) || firstDayWithout.isAfter(office.validTo())) {
            throw Refusal.invalid(
                            "OFFICE_END_DAY",
                            "Ngày thôi giữ chức vụ là hôm nay hoặc một ngày sau, trong nhiệm kỳ. Anh/chị chọn lại.")
                    .with("field", "firstDayWithout");
        }
        var last = firstDayWithout.isBefore(office.validFrom()) ? office.validFrom() : firstDayWithout;
        rules.requireAnotherAdministrator(office, last);
        offices.end(officeId, last);
        note(actor, "OFFICE_ENDED", office, "từ " + last + ": " + rules.decision(why));
    }

    private void note(Actor actor, String act, Office office, String detail) {
        trail.note(
                actor,
                act,
                office.organisationId(),
                "person:" + office.personId(),
                office.kind() + " \"" + office.title() + "\" " + detail);
    }

    private static Refusal unknown() {
        return Refusal.notFound("OFFICE_UNKNOWN", "Không tìm thấy chức vụ này. Anh/chị tải lại danh sách.");
    }
}
