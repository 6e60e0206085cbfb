/**
 * Keeping files: what a file really is by its content, how large it may be, the same one once. It knows no other feature
 * and asks no rights: the feature a file hangs on has asked them. Begin with {@link vn.giaouoc.app.attachment.Attachments}.
 */
@NullMarked
package vn.giaouoc.app.attachment;

import org.jspecify.annotations.NullMarked;
