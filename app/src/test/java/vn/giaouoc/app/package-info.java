/** The rules of what the portal does, on the real engine. */
@NullMarked
package vn.giaouoc.app;

import org.jspecify.annotations.NullMarked;
