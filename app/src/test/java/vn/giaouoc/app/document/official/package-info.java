/** Official papers read back. Begin with {@link vn.giaouoc.app.document.official.OfficialPaperTest}. */
@NullMarked
package vn.giaouoc.app.document.official;

import org.jspecify.annotations.NullMarked;
