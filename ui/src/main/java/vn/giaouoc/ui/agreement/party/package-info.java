/**
 * Who promises and who confirms: added, taken off, put in order, each with its head of today. It asks the service of
 * parties. Begin with {@link vn.giaouoc.ui.agreement.party.PartiesPart}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.party;

import org.jspecify.annotations.NullMarked;
