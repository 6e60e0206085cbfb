/** Reports under faults: a submission, a return, an approval, a consolidation happened as a whole or not at all. */
@NullMarked
package vn.giaouoc.app.report.fault;

import org.jspecify.annotations.NullMarked;
