/** Screens of reports, tried as their people use them. */
@NullMarked
package vn.giaouoc.ui.report;

import org.jspecify.annotations.NullMarked;
