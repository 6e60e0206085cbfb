package vn.giaouoc.ui.agreement.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import vn.giaouoc.app.agreement.difference.ContentMerge;
import vn.giaouoc.app.agreement.text.SaveText;
import vn.giaouoc.app.agreement.text.SavedText;
import vn.giaouoc.app.agreement.text.TextService;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.common.StatusBadge;
import vn.giaouoc.ui.common.StatusBadge.Mood;

/**
 * The editor of the keeper. A draft saves itself while somebody types; a text that is negotiated is saved by a button,
 * because the parties are asked anew every time. When another hand saved meanwhile, changes of other lines are put
 * together and saved; where both changed the same line, both texts are shown and the person chooses.
 */
class SavedDraft extends Div {

    private static final long serialVersionUID = 1L;
    private static final String STALE = "STALE_REVISION";

    private final transient TextService texts;
    private final transient OpenAgreement open;
    private final transient FigureChoices figures;
    private final TextField title = new TextField("Tên giao ước");
    private final Div told = new Div();
    private final Div fields = new Div();
    private transient ContentEditor editor;
    private transient AgreementContent base;
    private int revision;
    private final boolean byItself;
    private boolean unsaved;

    SavedDraft(TextService texts, OpenAgreement open, FigureChoices figures, boolean byItself) {
        this.texts = texts;
        this.open = open;
        this.figures = figures;
        this.byItself = byItself;
        base = open.page().content();
        revision = open.page().version().revision();
        editor = new ContentEditor(base, figures, this::typed);
        title.setValue(open.page().title());
        title.setMaxLength(300);
        title.setWidthFull();
        title.setReadOnly(open.page().version().number() > 1);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(ContentEditor.PAUSE_MS);
        title.addValueChangeListener(change -> typed());
        told.addClassName("gu-ag-saved");
        told.getElement().setAttribute("role", "status");
        fields.add(editor);
        add(told, title, fields);
        addClassName("gu-ag-draft");
        setWidthFull();
        tell(
                Mood.IDLE,
                byItself
                        ? "Mọi thay đổi được lưu ngay khi anh/chị ngừng gõ."
                        : "Đang sửa từ lần sửa " + revision + "; chưa có gì thay đổi.");
    }

    private void typed() {
        if (byItself) {
            save();
        } else {
            unsaved = true;
            tell(Mood.ATTENTION, "Có thay đổi chưa lưu.");
        }
    }

    /** True while something typed is not saved yet. */
    boolean unsaved() {
        return unsaved;
    }

    /** Saves what stands in the fields; what is refused stays there with the sentence above it. */
    void save() {
        unsaved = true;
        var content = editor.content();
        if (content.isEmpty()) {
            tell(Mood.ATTENTION, "Chưa lưu: còn chỉ tiêu chưa có con số.");
            return;
        }
        save(content.get());
    }

    private void save(AgreementContent content) {
        try {
            saved(texts.save(open.actor(), open.id(), new SaveText(revision, title.getValue(), content)));
        } catch (Refusal refusal) {
            if (STALE.equals(refusal.code())) {
                overtaken(refusal);
            } else {
                refused(refusal);
            }
        }
    }

    private void saved(SavedText saved) {
        unsaved = false;
        revision = saved.revision();
        base = saved.content();
        title.setInvalid(false);
        editor.keyed(saved.content());
        tell(Mood.DONE, "Đã lưu lúc " + clock());
    }

    /** What was typed stays; the sentence stands at the title where it is about the title. */
    private void refused(Refusal refusal) {
        if ("title".equals(refusal.details().get("field"))) {
            title.setErrorMessage(refusal.sentence());
            title.setInvalid(true);
        }
        tell(Mood.BAD, "Chưa lưu. " + refusal.sentence());
    }

    /** Somebody saved meanwhile: what does not clash goes together at once. */
    private void overtaken(Refusal refusal) {
        var theirs = (AgreementContent) Objects.requireNonNull(refusal.details().get("theirs"));
        var mine = (AgreementContent) Objects.requireNonNull(refusal.details().get("yours"));
        revision = (Integer) Objects.requireNonNull(refusal.details().get("revision"));
        var merged = merged(mine, theirs);
        if (merged.isPresent()) {
            show(merged.get());
            base = theirs;
            save(merged.get());
            tell(Mood.ATTENTION, "Người khác vừa sửa dòng khác; đã ghép hai bên và lưu lúc " + clock());
            return;
        }
        tell(Mood.ATTENTION, "Chưa lưu: người khác vừa sửa cùng dòng với anh/chị. Chọn từng dòng bên dưới rồi lưu.");
        fields.removeAll();
        fields.add(new ClashPanel(theirs, mine, chosen -> {
            show(chosen);
            save(chosen);
        }));
    }

    private Optional<AgreementContent> merged(AgreementContent mine, AgreementContent theirs) {
        try {
            return Optional.of(ContentMerge.apply(base, mine, theirs));
        } catch (Refusal clash) {
            return Optional.empty();
        }
    }

    private void show(AgreementContent content) {
        editor = new ContentEditor(content, figures, this::typed);
        fields.removeAll();
        fields.add(editor);
    }

    private void tell(Mood mood, String words) {
        told.removeAll();
        told.add(new StatusBadge(mood, words));
    }

    private static String clock() {
        return java.time.format.DateTimeFormatter.ofPattern("HH:mm:ss")
                .format(Instant.now().atZone(Times.ZONE));
    }
}
