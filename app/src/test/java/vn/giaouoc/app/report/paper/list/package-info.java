/** Tests of the package of the same name. */
@NullMarked
package vn.giaouoc.app.report.paper.list;

import org.jspecify.annotations.NullMarked;
