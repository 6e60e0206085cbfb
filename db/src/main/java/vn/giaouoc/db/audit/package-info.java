/**
 * The append-only trail of every act that matters: who did what to what, and when. It knows no feature and no rule.
 * Begin with {@link vn.giaouoc.db.audit.AuditEntry}.
 */
@NullMarked
package vn.giaouoc.db.audit;

import org.jspecify.annotations.NullMarked;
