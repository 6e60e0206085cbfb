/**
 * What is asked and answered about papers of agreements. Plain values. Begin with
 * {@link vn.giaouoc.app.agreement.paper.page.PapersPage}.
 */
@NullMarked
package vn.giaouoc.app.agreement.paper.page;

import org.jspecify.annotations.NullMarked;
