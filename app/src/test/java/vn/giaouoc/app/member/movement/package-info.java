/** The rules of member movements, on the real engine. */
@NullMarked
package vn.giaouoc.app.member.movement;

import org.jspecify.annotations.NullMarked;
