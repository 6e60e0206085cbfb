/** Tests of the package of the same name. */
@NullMarked
package vn.giaouoc.app.report.paper.head;

import org.jspecify.annotations.NullMarked;
