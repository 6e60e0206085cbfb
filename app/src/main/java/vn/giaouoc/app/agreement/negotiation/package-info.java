/**
 * Talking until all agree: parties propose, the keeper takes or declines with an answer, each head agrees to one revision.
 * It knows texts and moves. Begin with {@link vn.giaouoc.app.agreement.negotiation.NegotiationService}.
 */
@NullMarked
package vn.giaouoc.app.agreement.negotiation;

import org.jspecify.annotations.NullMarked;
