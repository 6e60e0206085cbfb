/**
 * What happened to an agreement. It asks the service of histories. Begin with
 * {@link vn.giaouoc.ui.agreement.history.HistoryPart}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.history;

import org.jspecify.annotations.NullMarked;
