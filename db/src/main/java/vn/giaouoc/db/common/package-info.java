/**
 * Small values that every feature shares: names, numbers of people, days, refusals. They know nothing of any table.
 * Text becomes a value here, at the door, and is NFC from then on. Begin with {@link vn.giaouoc.db.common.Refusal}.
 */
@NullMarked
package vn.giaouoc.db.common;

import org.jspecify.annotations.NullMarked;
