package vn.giaouoc.ui.agreement.negotiation;

import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.negotiation.AnswerService;
import vn.giaouoc.app.agreement.negotiation.NegotiationService;
import vn.giaouoc.app.agreement.negotiation.Negotiations;
import vn.giaouoc.ui.agreement.text.Figures;

/** What a text is talked about with. */
@Singleton
record NegotiationBeans(Negotiations read, NegotiationService heads, AnswerService keeper, Figures figures) {}
