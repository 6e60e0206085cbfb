/** Printed reports, word for word. */
@NullMarked
package vn.giaouoc.app.report.paper;

import org.jspecify.annotations.NullMarked;
