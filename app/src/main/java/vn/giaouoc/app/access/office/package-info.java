/**
 * Officers: their accounts, their sign-in and the giving and ending of offices. It knows the tree and its people. Begin
 * with {@link vn.giaouoc.app.access.office.OfficeService}.
 */
@NullMarked
package vn.giaouoc.app.access.office;

import org.jspecify.annotations.NullMarked;
