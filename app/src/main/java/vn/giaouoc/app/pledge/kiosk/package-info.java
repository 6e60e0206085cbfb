/**
 * One phone passed around under an officer's eyes: opened for one unit, it knows each person for a few minutes only and
 * holds no rights of the officer. Begin with {@link vn.giaouoc.app.pledge.kiosk.KioskService}.
 */
@NullMarked
package vn.giaouoc.app.pledge.kiosk;

import org.jspecify.annotations.NullMarked;
