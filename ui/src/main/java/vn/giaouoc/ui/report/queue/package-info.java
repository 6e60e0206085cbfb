/**
 * What a reviewer has before him or her: who is late, where each report lies and since when, and approving many after a look
 * at all. Begin with {@link vn.giaouoc.ui.report.queue.QueueView}.
 */
@NullMarked
package vn.giaouoc.ui.report.queue;

import org.jspecify.annotations.NullMarked;
