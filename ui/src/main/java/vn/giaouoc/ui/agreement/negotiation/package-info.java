/**
 * Talking about the text: what parties propose, shown word by word, how it is answered, and who agrees to which revision.
 * It asks the services of negotiation. Begin with {@link vn.giaouoc.ui.agreement.negotiation.NegotiationPart}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.negotiation;

import org.jspecify.annotations.NullMarked;
