/**
 * Editing the text and the parties of a version while that is possible: cleaned at the door, saved as the next revision,
 * never over somebody else's. It knows holds and rights. Begin with
 * {@link vn.giaouoc.app.agreement.text.TextService}.
 */
@NullMarked
package vn.giaouoc.app.agreement.text;

import org.jspecify.annotations.NullMarked;
