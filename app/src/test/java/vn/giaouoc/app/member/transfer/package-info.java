/** The rules of member transfers, on the real engine. */
@NullMarked
package vn.giaouoc.app.member.transfer;

import org.jspecify.annotations.NullMarked;
