/**
 * Reports over the API. It knows the services and nothing below them. Begin with
 * {@link vn.giaouoc.app.report.door.ReportApi}.
 */
@NullMarked
package vn.giaouoc.app.report.door;

import org.jspecify.annotations.NullMarked;
