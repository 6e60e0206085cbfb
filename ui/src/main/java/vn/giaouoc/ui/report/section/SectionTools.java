package vn.giaouoc.ui.report.section;

import com.vaadin.flow.component.Component;
import vn.giaouoc.app.report.page.CommentLine;
import vn.giaouoc.app.report.page.SectionPage;

/** What can be pressed at a section and at a remark, besides its fields; an empty block for nothing. */
public interface SectionTools {

    Component of(SectionPage section);

    Component of(CommentLine comment);

    /** Where a question about a line of this report is asked; empty for whoever asks none. */
    String asking();
}
