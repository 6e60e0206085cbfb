/**
 * What people put on a report besides its figures: the reviewer's marks on sections, remarks at lines, warnings taken
 * knowingly, and the trail of moves. It knows keys of sections and cells and no form. Begin with
 * {@link vn.giaouoc.db.report.mark.SectionMark}.
 */
@NullMarked
package vn.giaouoc.db.report.mark;

import org.jspecify.annotations.NullMarked;
