/** The steps every import shares, without a browser. Begin with {@link vn.giaouoc.ui.intake.ChangeChoiceTest}. */
@NullMarked
package vn.giaouoc.ui.intake;

import org.jspecify.annotations.NullMarked;
