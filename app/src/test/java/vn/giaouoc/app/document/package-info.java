/** Papers read back. Begin with {@link vn.giaouoc.app.document.ReadPaper}. */
@NullMarked
package vn.giaouoc.app.document;

import org.jspecify.annotations.NullMarked;
