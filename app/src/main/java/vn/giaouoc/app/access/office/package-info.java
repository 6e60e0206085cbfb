/**
 * Officers: their sign-in, their second factor, and the giving and ending of offices. It knows the tree and its people.
 * Begin with {@link vn.giaouoc.app.access.office.OfficeService}.
 */
@NullMarked
package vn.giaouoc.app.access.office;

import org.jspecify.annotations.NullMarked;
