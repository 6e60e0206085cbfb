/**
 * The screen parts every import shares: four steps from a file to a result that can be come back to. They know no feature;
 * a feature hands them an {@link vn.giaouoc.ui.intake.ImportJob}. Begin with {@link vn.giaouoc.ui.intake.ImportFlow}.
 */
@NullMarked
package vn.giaouoc.ui.intake;

import org.jspecify.annotations.NullMarked;
