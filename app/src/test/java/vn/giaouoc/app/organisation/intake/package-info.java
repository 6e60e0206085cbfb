/**
 * The rules of importing unions. Begin with {@link vn.giaouoc.app.organisation.intake.UnitListTest}.
 */
@NullMarked
package vn.giaouoc.app.organisation.intake;

import org.jspecify.annotations.NullMarked;
