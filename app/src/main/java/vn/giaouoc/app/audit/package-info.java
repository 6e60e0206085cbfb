/**
 * Writing the trail of acts. Every service that changes something may call it; it knows no feature. Begin with
 * {@link vn.giaouoc.app.audit.AuditTrail}.
 */
@NullMarked
package vn.giaouoc.app.audit;

import org.jspecify.annotations.NullMarked;
