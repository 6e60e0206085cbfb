/**
 * Making agreements: from a template, from last year's, for all departments at once, and the amendment of a signed one. It
 * knows templates and the register of parties. Begin with {@link vn.giaouoc.app.agreement.draft.DraftService}.
 */
@NullMarked
package vn.giaouoc.app.agreement.draft;

import org.jspecify.annotations.NullMarked;
