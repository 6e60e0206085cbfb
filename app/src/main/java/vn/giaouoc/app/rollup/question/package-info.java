/**
 * What may be asked of a roll-up: unit, year, day, tree, filter, order. Plain values, the same for the address of the page
 * and the API. Begin with {@link vn.giaouoc.app.rollup.question.RollupQuestion}.
 */
@NullMarked
package vn.giaouoc.app.rollup.question;

import org.jspecify.annotations.NullMarked;
