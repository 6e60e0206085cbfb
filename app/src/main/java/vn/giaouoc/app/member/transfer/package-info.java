/**
 * Chuyển sinh hoạt công đoàn: one unit proposes, the other confirms, and the member counts where he or she is on the
 * cut-off day. It knows members and the organisation tree. Begin with
 * {@link vn.giaouoc.app.member.transfer.TransferService}.
 */
@NullMarked
package vn.giaouoc.app.member.transfer;

import org.jspecify.annotations.NullMarked;
