/**
 * What happened to an agreement and how far its life has come. It knows the moves and changes nothing. Begin with
 * {@link vn.giaouoc.app.agreement.history.Histories}.
 */
@NullMarked
package vn.giaouoc.app.agreement.history;

import org.jspecify.annotations.NullMarked;
