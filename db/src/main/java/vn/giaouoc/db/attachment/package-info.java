/**
 * Files that hang on something, with their content apart so that lists never read it. It knows no feature: what a file
 * hangs on is a subject such as {@code activity:123}. Begin with {@link vn.giaouoc.db.attachment.Attachment}.
 */
@NullMarked
package vn.giaouoc.db.attachment;

import org.jspecify.annotations.NullMarked;
