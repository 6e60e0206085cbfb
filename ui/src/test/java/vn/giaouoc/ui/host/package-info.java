/** The rules of the bridge between Netty and Vaadin, and of the phone page's files. */
@NullMarked
package vn.giaouoc.ui.host;

import org.jspecify.annotations.NullMarked;
