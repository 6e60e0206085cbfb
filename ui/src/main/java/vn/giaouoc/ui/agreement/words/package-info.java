/**
 * What every screen of agreements says in the same way: states as word, sign and colour, dialogs that ask. It knows the
 * words of agreements and no service. Begin with {@link vn.giaouoc.ui.agreement.words.States}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.words;

import org.jspecify.annotations.NullMarked;
