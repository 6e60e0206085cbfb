/**
 * The screen on which a superior brings a list of unions in. It shows what
 * {@link vn.giaouoc.app.organisation.intake.UnitImportService} found. Begin with
 * {@link vn.giaouoc.ui.organisation.intake.ImportUnitsView}.
 */
@NullMarked
package vn.giaouoc.ui.organisation.intake;

import org.jspecify.annotations.NullMarked;
