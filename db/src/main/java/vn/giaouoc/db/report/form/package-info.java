/**
 * The form of a report as data: sections, lines, cells and checks, each with the clause it comes from. It knows no figure by
 * heart and no campaign. Begin with {@link vn.giaouoc.db.report.form.FormContent}.
 */
@NullMarked
package vn.giaouoc.db.report.form;

import org.jspecify.annotations.NullMarked;
