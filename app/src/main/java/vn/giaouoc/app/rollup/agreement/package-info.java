/**
 * Agreements asked for with the question of roll-ups: the same unit, year, day, tree, filter and order. It knows the figures
 * of agreements and changes nothing. Begin with {@link vn.giaouoc.app.rollup.agreement.AgreementRollupService}.
 */
@NullMarked
package vn.giaouoc.app.rollup.agreement;

import org.jspecify.annotations.NullMarked;
