package vn.giaouoc.ui.activity.record;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.activity.ActivityFiles;
import vn.giaouoc.app.activity.ActivityService;
import vn.giaouoc.app.activity.AddActivity;
import vn.giaouoc.app.activity.MendActivity;
import vn.giaouoc.app.activity.UndoService;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.activity.book.ActivityLine;
import vn.giaouoc.app.activity.book.ActivityYear;
import vn.giaouoc.app.activity.kind.KindBook;
import vn.giaouoc.app.attachment.Attachments;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.activity.ActivityContent;
import vn.giaouoc.db.activity.kind.ActivityKind;
import vn.giaouoc.ui.activity.form.KindMenu;
import vn.giaouoc.ui.activity.form.ReasonDialog;
import vn.giaouoc.ui.activity.form.RecordDialog;
import vn.giaouoc.ui.shell.SignedIn;

/** What may be done with records, each with its dialog; whatever is taken back can be put back at once. */
@Singleton
public class RecordDeeds {

    private final SignedIn signedIn;
    private final Services services;
    private final KindBook kinds;
    private final Times times;

    /** Who does it in the end. */
    @Singleton
    public record Services(
            ActivityService records,
            UndoService undo,
            ActivityFiles files,
            ActivityBook book,
            Attachments attachments) {}

    RecordDeeds(SignedIn signedIn, Services services, KindBook kinds, Times times) {
        this.signedIn = signedIn;
        this.services = services;
        this.kinds = kinds;
        this.times = times;
    }

    Actor actor() {
        return signedIn.actor();
    }

    Services services() {
        return services;
    }

    /** True for kinds in which questions are raised. */
    boolean raisesIssues(String kindCode) {
        return kinds.find(kindCode).filter(ActivityKind::raisesIssues).isPresent();
    }

    /** Asks what kind of thing it is, then for the thing. */
    public void choose(ActivityYear year, Runnable reload) {
        new KindMenu(kinds.kinds(), kind -> add(year, kind.code(), Map.of(), reload)).open();
    }

    /** Asks for a new record of the kind, beginning with these facts. */
    public void add(ActivityYear year, String kindCode, Map<String, String> preset, Runnable reload) {
        var kind = kinds.kind(kindCode);
        var content = new ActivityContent(firstGuess(year), preset(kind, preset), preset, null);
        new RecordDialog(start(kind, content, year, true), services.attachments()::check, (written, reason, files) -> {
                    long unit = Long.parseLong(year.organisationId());
                    long id = services.records().add(actor(), new AddActivity(unit, kindCode, written));
                    files.forEach(file -> services.files().add(actor(), id, file));
                    reload.run();
                    var line = services.book().one(actor(), id);
                    UndoNotice.show(
                            "Đã ghi «" + kind.name() + "» vào năm " + line.year() + ".", () -> undo(id, reload));
                })
                .open();
    }

    void mend(ActivityYear year, ActivityLine line, Runnable reload) {
        var kind = kinds.kind(line.kind());
        new RecordDialog(
                        start(kind, line.content(), year, false),
                        services.attachments()::check,
                        (written, reason, files) -> {
                            services.records()
                                    .mend(actor(), new MendActivity(line.number(), line.version(), written, reason));
                            reload.run();
                            UndoNotice.show("Đã lưu «" + kind.name() + "».", () -> undo(line.number(), reload));
                        })
                .open();
    }

    /** Takes the record back at once; in a submitted year it asks why. */
    void withdraw(ActivityYear year, ActivityLine line, Runnable reload) {
        if (year.submitted()) {
            new ReasonDialog(
                            "Rút lại: " + line.kindName(),
                            "Mục này không còn tính vào số liệu; báo cáo đã nộp sẽ mang dấu «đã thay đổi sau khi nộp»."
                                    + " Đặt lại được trong «Các mục đã rút».",
                            "Rút lại",
                            reason -> withdraw(line, reason, reload))
                    .open();
        } else {
            withdraw(line, null, reload);
        }
    }

    private void withdraw(ActivityLine line, @Nullable String reason, Runnable reload) {
        services.records().withdraw(actor(), line.number(), line.version(), reason);
        reload.run();
        UndoNotice.show("Đã rút «" + line.title() + "».", () -> undo(line.number(), reload));
    }

    void undo(long activityId, Runnable reload) {
        services.undo().undo(actor(), activityId);
        reload.run();
    }

    /** Today while the year runs, else its last day. */
    private LocalDate firstGuess(ActivityYear year) {
        var today = times.today();
        return year.span().holds(today) ? today : year.span().last();
    }

    /** The title a preset choice suggests, such as the name of the paper. */
    private static String preset(ActivityKind kind, Map<String, String> preset) {
        return preset.entrySet().stream()
                .flatMap(fact -> kind.field(fact.getKey()).map(field -> field.answer(fact.getValue())).stream())
                .findFirst()
                .orElse("");
    }

    private RecordDialog.Start start(ActivityKind kind, ActivityContent content, ActivityYear year, boolean fresh) {
        return new RecordDialog.Start(kind, content, year.employers(), fresh, year.submitted(), times.today());
    }
}
