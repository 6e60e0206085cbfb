/**
 * Files units bring in: looked at by their content, never by their name. Begin with
 * {@link vn.giaouoc.app.agreement.paper.file.PaperFileService}.
 */
@NullMarked
package vn.giaouoc.app.agreement.paper.file;

import org.jspecify.annotations.NullMarked;
