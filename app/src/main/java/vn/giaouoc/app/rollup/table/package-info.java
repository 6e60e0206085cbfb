/**
 * An answer as columns and rows, whatever was counted: screens and exports are drawn from it, so they show the same. It knows
 * the words of questions and answers only. Begin with {@link vn.giaouoc.app.rollup.table.RollupTable}.
 */
@NullMarked
package vn.giaouoc.app.rollup.table;

import org.jspecify.annotations.NullMarked;
