/**
 * The ways to begin an agreement: from a template, from last year, for all departments at once. Each dialog says what it
 * would make before it makes it. Begin with {@link vn.giaouoc.ui.agreement.draft.Beginnings}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.draft;

import org.jspecify.annotations.NullMarked;
