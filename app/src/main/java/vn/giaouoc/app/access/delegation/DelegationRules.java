package vn.giaouoc.app.access.delegation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.access.delegation.DelegateRepository;
import vn.giaouoc.db.access.delegation.Delegation;
import vn.giaouoc.db.access.delegation.DelegationRepository;
import vn.giaouoc.db.access.office.Office;
import vn.giaouoc.db.access.office.OfficeRepository;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.common.Refusal;

/**
 * What makes a delegation one that can be given: by whoever holds the office, in writing, for a limited time, to one
 * person of the same unit, who cannot pass it on (Nghị định 30/2020/NĐ-CP, Điều 13).
 */
@Singleton
class DelegationRules {

    private final Rows rows;
    private final Heads heads;
    private final Jurisdiction jurisdiction;
    private final Times times;

    DelegationRules(Rows rows, Heads heads, Jurisdiction jurisdiction, Times times) {
        this.rows = rows;
        this.heads = heads;
        this.jurisdiction = jurisdiction;
        this.times = times;
    }

    /** Where offices, delegations and people of units stand. */
    @Singleton
    record Rows(OfficeRepository offices, DelegationRepository delegations, DelegateRepository delegates) {}

    /** The office, its row held, when the actor holds it today and it signs; delegates and everybody else are refused. */
    Office own(Actor actor, long officeId) {
        var office = rows.offices().hold(officeId).orElseThrow(DelegationRules::notYours);
        power(actor.isSystem() ? office.personId() : actor.personId(), officeId);
        return office;
    }

    /** The person's own power to sign for this office today. */
    SigningPower power(long personId, long officeId) {
        return heads.powersOf(personId, times.today()).stream()
                .filter(power -> !power.delegated() && power.officeId() == officeId)
                .findFirst()
                .orElseThrow(DelegationRules::notYours);
    }

    void require(Office office, GiveDelegation wish) {
        requireDays(office, wish.from(), wish.lastDay());
        if (wish.personId() == office.personId()) {
            throw Refusal.invalid(
                            "DELEGATE_SELF", "Anh/chị đã có quyền ký của chức danh này. Anh/chị chọn một người khác.")
                    .with("field", "personId");
        }
        if (rows.delegates()
                .one(office.organisationId(), wish.personId(), times.today())
                .isEmpty()) {
            throw Refusal.invalid(
                            "DELEGATE_OUTSIDE",
                            "Người này không ở trong đơn vị của anh/chị. Anh/chị chọn một người trong danh sách của đơn vị.")
                    .with("field", "personId");
        }
        rows.delegations().overlapping(office.id(), wish.from(), wish.lastDay().plusDays(1)).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.conflict(
                                    "DELEGATION_OVERLAPS",
                                    "Từ %s đến hết %s chức danh này đã được ủy quyền ký. Anh/chị chọn ngày khác, hoặc thu hồi lần"
                                                    .formatted(
                                                            Days.text(other.validFrom()),
                                                            Days.text(other.validTo()
                                                                    .minusDays(1)))
                                            + " ủy quyền đó trước.")
                            .with("field", "from");
                });
    }

    /** The delegation's office, when the actor may take the delegation back: its holder, or who keeps the unit's offices. */
    Office revocable(Actor actor, Delegation delegation) {
        var office = rows.offices().findById(delegation.officeId()).orElseThrow(DelegationRules::gone);
        if (actor.personId() != office.personId()) {
            requireKeeper(actor, office.organisationId());
        }
        if (delegation.revokedAt() != null || !times.today().isBefore(delegation.validTo())) {
            throw Refusal.conflict(
                    "DELEGATION_OVER", "Lần ủy quyền này đã hết hạn hoặc đã được thu hồi. Anh/chị tải lại danh sách.");
        }
        return office;
    }

    String paper(String text) {
        return text(
                "paperNumber",
                Names.optional(text, 60, "số văn bản ủy quyền"),
                "Anh/chị ghi số văn bản ủy quyền," + " ví dụ 03/UQ-KN, để sau này tra lại được.");
    }

    String reason(String text) {
        return text(
                "reason",
                Names.optional(text, 300, "lý do ủy quyền"),
                "Anh/chị ghi lý do ủy quyền, ví dụ đi công tác.");
    }

    private static String text(String field, @Nullable String text, String sentence) {
        if (text == null) {
            throw Refusal.invalid("DELEGATION_INCOMPLETE", sentence).with("field", field);
        }
        return text;
    }

    private void requireDays(Office office, LocalDate from, LocalDate lastDay) {
        if (from.isBefore(times.today())) {
            throw Refusal.invalid(
                            "DELEGATION_PAST",
                            "Ủy quyền có hiệu lực từ hôm nay (%s) hoặc một ngày sau. Anh/chị chọn lại ngày bắt đầu."
                                    .formatted(Days.text(times.today())))
                    .with("field", "from");
        }
        if (lastDay.isBefore(from)) {
            throw Refusal.invalid(
                            "DELEGATION_DAYS", "Ngày cuối không được trước ngày bắt đầu. Anh/chị chọn lại ngày cuối.")
                    .with("field", "lastDay");
        }
        if (!Days.storable(lastDay) || !lastDay.isBefore(office.validTo())) {
            throw Refusal.invalid(
                            "DELEGATION_TERM",
                            "Ủy quyền không dài hơn nhiệm kỳ của chính chức danh (đến hết %s). Anh/chị chọn ngày cuối sớm hơn."
                                    .formatted(Days.text(office.validTo().minusDays(1))))
                    .with("field", "lastDay");
        }
    }

    /** Refuses who does not give and end the offices of the unit. */
    void requireKeeper(Actor actor, long organisationId) {
        jurisdiction.require(actor, Authority.KEEP_ACCOUNTS, organisationId);
    }

    static Refusal gone() {
        return Refusal.notFound("DELEGATION_UNKNOWN", "Không tìm thấy lần ủy quyền này. Anh/chị tải lại danh sách.");
    }

    static Refusal notYours() {
        return Refusal.forbidden(
                "NOT_YOUR_OFFICE",
                "Chỉ người đang giữ chức danh mới ủy quyền ký được. Anh/chị mở «Ủy quyền ký» trong tài khoản của mình.");
    }
}
