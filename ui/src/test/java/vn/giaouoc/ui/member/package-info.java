/** The screens of members, without a browser. */
@NullMarked
package vn.giaouoc.ui.member;

import org.jspecify.annotations.NullMarked;
