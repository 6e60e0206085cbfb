/** What formulas and checks answer. Begin with {@link vn.giaouoc.app.report.expression.ExpressionTest}. */
@NullMarked
package vn.giaouoc.app.report.expression;

import org.jspecify.annotations.NullMarked;
