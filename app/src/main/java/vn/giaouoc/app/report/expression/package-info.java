/**
 * The small language of formulas and checks: sums, rates, comparisons between the cells of a form and those of last year.
 * It knows values by their keys and nothing else. Begin with {@link vn.giaouoc.app.report.expression.Expression}.
 */
@NullMarked
package vn.giaouoc.app.report.expression;

import org.jspecify.annotations.NullMarked;
