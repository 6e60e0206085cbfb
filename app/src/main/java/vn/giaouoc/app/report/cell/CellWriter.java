package vn.giaouoc.app.report.cell;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.app.report.form.Forms;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.app.report.sheet.SheetSources;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.member.Person;
import vn.giaouoc.db.member.PersonRepository;
import vn.giaouoc.db.report.Report;
import vn.giaouoc.db.report.ReportRepository;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.db.report.form.EntryKind;
import vn.giaouoc.db.report.form.FormCell;
import vn.giaouoc.db.report.form.FormContent.Place;
import vn.giaouoc.db.report.mark.SectionMark;
import vn.giaouoc.db.report.mark.SectionMarks;
import vn.giaouoc.db.report.mark.SectionState;
import vn.giaouoc.db.report.value.ReportValue;
import vn.giaouoc.db.report.value.ReportValues;

/**
 * Writes one cell of a report the transaction holds. A cell that somebody else changed meanwhile is not overwritten: the
 * second is told with both values and may send his or her own again (design: right from the first day, 4).
 */
@Singleton
public class CellWriter {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM");
    private static final int REASON = 1000;
    private static final int GLIMPSE = 80;

    private final Forms forms;
    private final SheetSources sources;
    private final Rows rows;
    private final Times times;

    CellWriter(Forms forms, SheetSources sources, Rows rows, Times times) {
        this.forms = forms;
        this.sources = sources;
        this.rows = rows;
        this.times = times;
    }

    /** What a change of a cell touches. */
    @Singleton
    record Rows(ReportRepository reports, ReportValues values, SectionMarks marks, PersonRepository persons) {}

    /** Writes the wish, or refuses; the caller has asked rights and state, and holds the report. */
    public SavedCell write(Actor actor, Report report, CellWish wish) {
        var place = place(report, wish.cell());
        requireOpen(report, place);
        var cell = place.cell();
        var before = rows.values().take(report.id(), cell.key());
        var derived = derived(report, cell);
        var after = after(actor, report, place, wish, derived, before);
        if (before.filter(there -> same(there, after)).isPresent()) {
            return saved(before.get(), report.revision());
        }
        int seen = before.map(ReportValue::revision).orElse(0);
        if (seen != wish.revision()) {
            throw changed(cell, before.orElseGet(() -> nothing(report, cell)), after);
        }
        rows.values().put(List.of(after));
        rows.reports().touch(report.id());
        return saved(after, report.revision() + 1);
    }

    /** A cell nobody wrote in yet. */
    private ReportValue nothing(Report report, FormCell cell) {
        return new ReportValue(report.id(), cell.key(), null, null, null, null, null, times.now(), 0);
    }

    /** Who overrides what the portal says tells why (trade: part 5, rule 4). */
    private static void requireReason(
            FormCell cell, @Nullable BigDecimal kept, BigDecimal derived, @Nullable String reason) {
        if (kept != null && reason == null) {
            throw CellInput.wrong(
                            cell,
                            "REASON_NEEDED",
                            "Số liệu cổng ghi nhận là %s. Anh/chị ghi lý do vì sao báo cáo %s."
                                    .formatted(CellText.of(cell.type(), derived), CellText.of(cell.type(), kept)))
                    .with("derived", derived);
        }
    }

    private ReportValue after(
            Actor actor,
            Report report,
            Place place,
            CellWish wish,
            @Nullable BigDecimal derived,
            Optional<ReportValue> before) {
        var cell = place.cell();
        var typed = CellInput.number(cell, wish.value());
        var kept = typed;
        var reason = Names.optional(wish.reason(), REASON, "lý do");
        if (typed != null && derived != null && entry(report, place) == EntryKind.DERIVED_OR_TYPED) {
            kept = typed.compareTo(derived) == 0 ? null : typed; // typing what the portal says anyway is no override
            requireReason(cell, kept, derived, reason);
        }
        return new ReportValue(
                report.id(),
                cell.key(),
                derived,
                kept,
                CellInput.words(cell, wish.text()),
                kept == null ? null : reason,
                actor.isSystem() ? null : actor.personId(),
                times.now(),
                before.map(ReportValue::revision).orElse(0) + 1);
    }

    private Place place(Report report, String key) {
        return forms.form(report.formId())
                .content()
                .place(key)
                .orElseThrow(
                        () -> Refusal.notFound("CELL_UNKNOWN", "Mẫu báo cáo không có ô này. Anh/chị tải lại trang.")
                                .with("field", key));
    }

    private void requireOpen(Report report, Place place) {
        var cell = place.cell();
        if (cell.type() == CellType.FILE) {
            throw CellInput.wrong(cell, "CELL_WANTS_FILE", "Ô này nhận tệp: anh/chị bấm «Đính kèm tệp».");
        }
        if (cell.formula() != null || entry(report, place) == EntryKind.DERIVED) {
            throw CellInput.wrong(
                    cell,
                    "CELL_LOCKED",
                    "Ô %s do cổng tự lấy số liệu, không gõ được. Cần sửa thì sửa ở nơi phát sinh."
                            .formatted(cell.key()));
        }
        var section = place.section();
        var accepted = rows.marks().of(report.id()).stream()
                .filter(mark -> mark.state() == SectionState.ACCEPTED)
                .map(SectionMark::section)
                .anyMatch(section.code()::equals);
        if (accepted) {
            throw Refusal.conflict(
                            "SECTION_ACCEPTED",
                            "Phần %s đã được cấp trên chấp nhận nên không sửa được nữa. Cần sửa thì đề nghị cấp trên trả lại phần này."
                                    .formatted(section.code()))
                    .with("field", cell.key());
        }
    }

    private EntryKind entry(Report report, Place place) {
        return sources.of(report).entry(place.line(), place.cell());
    }

    private @Nullable BigDecimal derived(Report report, FormCell cell) {
        return cell.type().numeric() ? sources.of(report).figure(report, cell).orElse(null) : null;
    }

    private static boolean same(ReportValue there, ReportValue wished) {
        return equal(there.typed(), wished.typed())
                && Objects.equals(there.text(), wished.text())
                && Objects.equals(there.reason(), wished.reason());
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private Refusal changed(FormCell cell, ReportValue theirs, ReportValue yours) {
        var by = theirs.changedBy() == null
                ? "Cổng"
                : rows.persons()
                        .findById(theirs.changedBy())
                        .map(Person::fullName)
                        .orElse("Người khác");
        var mine = text(cell, yours);
        var other = text(cell, theirs);
        return Refusal.conflict(
                        "CELL_CHANGED",
                        "%s đã sửa ô %s lúc %s thành «%s». Nội dung của anh/chị «%s» chưa ghi: chọn giữ của mình hay lấy nội dung mới."
                                .formatted(
                                        by,
                                        cell.key(),
                                        theirs.changedAt().atZone(Times.ZONE).format(CLOCK),
                                        glimpse(other),
                                        glimpse(mine)))
                .with("field", cell.key())
                .with("yours", mine)
                .with("theirs", other)
                .with("by", by)
                .with("at", theirs.changedAt().toString())
                .with("revision", theirs.revision());
    }

    private static String text(FormCell cell, ReportValue value) {
        var words = value.text();
        return cell.type().words() ? words == null ? "" : words : CellText.of(cell.type(), value.shown());
    }

    private static String glimpse(String text) {
        return text.length() <= GLIMPSE ? text : text.substring(0, GLIMPSE) + "…";
    }

    private static SavedCell saved(ReportValue value, long reportRevision) {
        var typed = value.typed();
        var derived = value.derived();
        return new SavedCell(
                value.cell(),
                value.revision(),
                reportRevision,
                derived,
                typed,
                value.text(),
                typed != null && derived != null && typed.compareTo(derived) != 0,
                value.changedAt());
    }
}
