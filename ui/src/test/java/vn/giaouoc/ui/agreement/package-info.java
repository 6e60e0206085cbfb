/** Screens of agreements on the real engine. Begin with {@link vn.giaouoc.ui.agreement.AgreementsViewTest}. */
@NullMarked
package vn.giaouoc.ui.agreement;

import org.jspecify.annotations.NullMarked;
