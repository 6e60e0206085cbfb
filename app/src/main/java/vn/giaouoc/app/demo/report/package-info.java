/**
 * Reports of the demo: last year's approved and put together, this year's in every state a desk can show. It speaks to
 * services only. Begin with {@link vn.giaouoc.app.demo.report.DemoReports}.
 */
@NullMarked
package vn.giaouoc.app.demo.report;

import org.jspecify.annotations.NullMarked;
