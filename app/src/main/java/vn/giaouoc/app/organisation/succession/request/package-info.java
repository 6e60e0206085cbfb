/**
 * What may be wished for several units at once: merge, consolidate, split, detach, each with its decision. Plain records that
 * know nothing but the decision. Begin with {@link vn.giaouoc.app.organisation.succession.request.SuccessionWish}.
 */
@NullMarked
package vn.giaouoc.app.organisation.succession.request;

import org.jspecify.annotations.NullMarked;
