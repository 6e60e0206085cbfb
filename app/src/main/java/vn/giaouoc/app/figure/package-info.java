/**
 * Figures the portal knows by a code: agreements bind targets to them, the yearly report is filled in from them. It knows
 * no feature; whoever has figures brings them. Begin with {@link vn.giaouoc.app.figure.FigureBook}.
 */
@NullMarked
package vn.giaouoc.app.figure;

import org.jspecify.annotations.NullMarked;
