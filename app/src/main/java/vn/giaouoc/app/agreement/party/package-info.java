/**
 * Who is party to an agreement: which departments, unions and employers may be, in what order they stand, and who may act
 * for each today. It knows heads of offices. Begin with {@link vn.giaouoc.app.agreement.party.PartyHeads}.
 */
@NullMarked
package vn.giaouoc.app.agreement.party;

import org.jspecify.annotations.NullMarked;
