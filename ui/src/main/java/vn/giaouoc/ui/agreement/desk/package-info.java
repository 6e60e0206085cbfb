/**
 * The parts of the desk: figures on top, agreements and what each waits for, departments with what they take part in. They
 * show a desk page and know no service. Begin with {@link vn.giaouoc.ui.agreement.desk.PlaceMatrix}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.desk;

import org.jspecify.annotations.NullMarked;
