package vn.giaouoc.app.organisation.event;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.DissolveOrganisation;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.organisation.RenameOrganisation;
import vn.giaouoc.app.organisation.TransferOrganisation;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.organisation.event.EventKind;

/** Guards what is wished for a living unit and says how it will stand. Writes nothing. */
@Singleton
class ChangePlans {

    private final TreeRules rules;
    private final Times times;

    ChangePlans(TreeRules rules, Times times) {
        this.rules = rules;
        this.times = times;
    }

    TreeChange rename(Actor actor, RenameOrganisation wish) {
        long id = wish.organisationId();
        rules.requireSuperior(actor, id);
        var paper = rules.paper(wish.decision());
        var now = rules.living(id);
        rules.requireLatest(now, paper.effectiveOn());
        var name = Names.clean(wish.name(), 300, "tên đơn vị");
        var place = Names.optional(wish.place(), 150, "địa bàn");
        var event = Ids.next();
        var after = now.renamed(
                name,
                Names.shortName(wish.shortName(), name),
                place == null ? now.place() : place,
                paper.effectiveOn(),
                event);
        if (after.name().equals(now.name())
                && after.shortName().equals(now.shortName())
                && Objects.equals(after.place(), now.place())) {
            throw Refusal.invalid("SAME_AS_BEFORE", "Tên mới trùng với tên đang dùng. Anh/chị ghi tên mới.")
                    .with("field", "name");
        }
        var parent = now.parentId();
        if (parent != null) {
            rules.requireNameFree(parent, after.searchKey(), paper.effectiveOn(), id);
        }
        return new TreeChange(event, EventKind.RENAME, id, now, after, null, paper);
    }

    TreeChange transfer(Actor actor, TransferOrganisation wish) {
        long id = wish.organisationId();
        rules.requireSuperior(actor, id);
        rules.requireAt(actor, wish.newParentId());
        var paper = rules.paper(wish.decision());
        var now = rules.living(id);
        rules.requireLatest(now, paper.effectiveOn());
        if (now.under(wish.newParentId())) {
            throw Refusal.invalid(
                            "SAME_AS_BEFORE",
                            "Đơn vị đang trực thuộc chính đơn vị cấp trên đã chọn. Anh/chị chọn đơn vị tiếp nhận khác.")
                    .with("field", "parentId");
        }
        rules.requireNotBelow(id, wish.newParentId(), paper.effectiveOn());
        rules.requireSuperiorLives(wish.newParentId(), paper.effectiveOn());
        rules.requireNameFree(wish.newParentId(), now.searchKey(), paper.effectiveOn(), id);
        var event = Ids.next();
        var after = now.transferred(wish.newParentId(), paper.effectiveOn(), event);
        return new TreeChange(event, EventKind.TRANSFER, id, now, after, null, paper);
    }

    TreeChange dissolve(Actor actor, DissolveOrganisation wish) {
        long id = wish.organisationId();
        rules.requireSuperior(actor, id);
        var paper = rules.paper(wish.decision());
        var now = rules.living(id);
        rules.requireLatest(now, paper.effectiveOn());
        if (paper.effectiveOn().isAfter(times.today())) {
            throw Refusal.invalid(
                            "NOT_YET",
                            "Ngày giải thể chưa tới. Anh/chị ghi vào đúng ngày có hiệu lực, vì đoàn viên được ghi thôi sinh"
                                    + " hoạt từ ngày đó.")
                    .with("field", "effectiveOn");
        }
        if (rules.foundedOn(id).equals(paper.effectiveOn())) {
            throw Refusal.conflict(
                            "FOUNDED_THAT_DAY",
                            "Đơn vị được thành lập đúng ngày %s. Nếu lập nhầm, anh/chị hoàn tác việc thành lập."
                                    .formatted(Days.text(paper.effectiveOn())))
                    .with("field", "effectiveOn");
        }
        requireNobodyBelow(id, paper.effectiveOn());
        return new TreeChange(
                Ids.next(), EventKind.DISSOLVE, id, now, null, heir(wish, now.parentId(), paper.effectiveOn()), paper);
    }

    private void requireNobodyBelow(long id, LocalDate on) {
        var below = rules.childrenFrom(id, on);
        if (!below.isEmpty()) {
            throw Refusal.conflict(
                    "HAS_UNITS_BELOW",
                    "Còn %d đơn vị trực thuộc kể từ ngày %s (%s…). Anh/chị chuyển giao hoặc giải thể các đơn vị đó trước."
                            .formatted(
                                    below.size(),
                                    Days.text(on),
                                    below.getFirst().name()));
        }
    }

    private long heir(DissolveOrganisation wish, @Nullable Long parentId, LocalDate on) {
        var heir = wish.heirId() == null ? parentId : wish.heirId();
        if (heir == null || heir == wish.organisationId()) {
            throw Refusal.invalid(
                            "NO_HEIR", "Anh/chị chọn đơn vị tiếp nhận hồ sơ, sổ sách và số liệu của đơn vị giải thể.")
                    .with("field", "heirId");
        }
        rules.requireHeirLives(heir, on);
        return heir;
    }
}
