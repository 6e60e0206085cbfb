/**
 * The shared phone by example: who stands before it, what is recorded, and what is not. Begin with
 * {@link vn.giaouoc.app.pledge.kiosk.KioskTest}.
 */
@NullMarked
package vn.giaouoc.app.pledge.kiosk;

import org.jspecify.annotations.NullMarked;
