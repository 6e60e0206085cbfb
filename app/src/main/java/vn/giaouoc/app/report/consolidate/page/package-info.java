/**
 * A superior's report as people read it beside its figures: what it is made of, who is missing, what units wrote. Reading
 * only. Begin with {@link vn.giaouoc.app.report.consolidate.page.Consolidations}.
 */
@NullMarked
package vn.giaouoc.app.report.consolidate.page;

import org.jspecify.annotations.NullMarked;
