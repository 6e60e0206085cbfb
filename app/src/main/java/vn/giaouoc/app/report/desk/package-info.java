/**
 * Reports of many units over the API: the reviewer's queue, consolidations, figures for dashboards. It knows the services and
 * nothing below them. Begin with {@link vn.giaouoc.app.report.desk.ReportDeskApi}.
 */
@NullMarked
package vn.giaouoc.app.report.desk;

import org.jspecify.annotations.NullMarked;
