/**
 * What happens to offices when units merge, split or detach: those of the old unit end, the successor's are given anew. It
 * knows offices and the organisation tree. Begin with {@link vn.giaouoc.app.access.handover.OfficeHandover}.
 */
@NullMarked
package vn.giaouoc.app.access.handover;

import org.jspecify.annotations.NullMarked;
