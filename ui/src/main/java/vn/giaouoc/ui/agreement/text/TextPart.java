package vn.giaouoc.ui.agreement.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.page.VersionLine;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.ui.agreement.part.AgreementPart;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.agreement.part.Section;
import vn.giaouoc.ui.common.Blocks;

/** «Nội dung»: written by the keeper of a draft, read by everybody else. */
@Singleton
class TextPart implements AgreementPart {

    private final TextBeans beans;

    TextPart(TextBeans beans) {
        this.beans = beans;
    }

    @Override
    public Section section() {
        return Section.TEXT;
    }

    @Override
    public Component show(OpenAgreement open) {
        var section = Blocks.section("Nội dung");
        if (open.page().versions().size() > 1) {
            section.add(versions(open));
        }
        var figures = beans.figures().of(open);
        if (open.keeper() && open.latest() && open.state() == VersionState.DRAFT) {
            section.add(new SavedDraft(beans.texts(), open, figures, true));
            return section;
        }
        if (open.keeper() && open.latest() && open.state() == VersionState.NEGOTIATING) {
            section.add(Blocks.row(new Button("Sửa nội dung", click -> rewrite(open, figures))));
        }
        section.add(new ReadingText(open.page().content(), figures));
        var digest = open.page().version().sha256();
        if (digest != null) {
            section.add(Blocks.muted("Văn bản đã khóa khi mở ký. SHA-256: " + digest));
        }
        return section;
    }

    private void rewrite(OpenAgreement open, FigureChoices figures) {
        var draft = new SavedDraft(beans.texts(), open, figures, false);
        var dialog = new WriteDialog(
                "Sửa nội dung",
                draft::unsaved,
                "Lưu thành lần sửa mới",
                draft::save,
                Blocks.told("Lưu xong, mọi bên phải đọc và thống nhất lại với lần sửa mới."),
                draft);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                open.changed().run();
            }
        });
        dialog.open();
    }

    /** The texts this agreement has had, and what the last one changed. */
    private static Component versions(OpenAgreement open) {
        var row = new Div();
        row.addClassName("gu-row");
        for (var version : open.page().versions()) {
            var words = (version.number() == 1 ? "Bản đầu" : "Bản sửa đổi số " + version.number()) + " · "
                    + version.stateText();
            row.add(
                    version.id().equals(open.page().version().id())
                            ? Blocks.muted("Đang xem: " + words)
                            : new Anchor(path(open, version), words));
        }
        return row;
    }

    private static String path(OpenAgreement open, VersionLine version) {
        return "giao-uoc/" + open.page().id() + "?muc=" + Section.TEXT.key() + "&ban=" + version.number();
    }
}
