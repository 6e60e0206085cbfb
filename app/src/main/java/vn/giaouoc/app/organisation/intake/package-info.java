/**
 * Bringing a list of unions in: who stands under whom by name, what each is, as one batch that can be taken back. It knows
 * the organisation tree and spreadsheets. Begin with {@link vn.giaouoc.app.organisation.intake.UnitImportService}.
 */
@NullMarked
package vn.giaouoc.app.organisation.intake;

import org.jspecify.annotations.NullMarked;
