/**
 * Views tested without a browser, on the real services and the real engine. Begin with {@link vn.giaouoc.ui.ViewTest}.
 */
@NullMarked
package vn.giaouoc.ui;

import org.jspecify.annotations.NullMarked;
