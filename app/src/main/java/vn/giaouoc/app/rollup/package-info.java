/**
 * Figures for people: one question, one answer, the same on the screen, in the export and in the API, always with its "as
 * of". It knows organisations, campaigns and the roll-up rows, and changes nothing. Begin with
 * {@link vn.giaouoc.app.rollup.RollupService}.
 */
@NullMarked
package vn.giaouoc.app.rollup;

import org.jspecify.annotations.NullMarked;
