/**
 * What an import of units asks and keeps: the papers of the units there are, the batch, its foundings. It reads the tree
 * and writes the batch's own row. Begin with {@link vn.giaouoc.db.organisation.intake.UnitPapers}.
 */
@NullMarked
package vn.giaouoc.db.organisation.intake;

import org.jspecify.annotations.NullMarked;
