/**
 * The sections of a report, their lines, and the sentences of checks at the place they speak of. Knows the pages of
 * app.report and the cells. Begin with {@link vn.giaouoc.ui.report.section.SectionBlock}.
 */
@NullMarked
package vn.giaouoc.ui.report.section;

import org.jspecify.annotations.NullMarked;
