package vn.giaouoc.ui.agreement.judgement;

import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.judgement.JudgementService;
import vn.giaouoc.app.agreement.judgement.Judgements;
import vn.giaouoc.app.agreement.judgement.SignOffService;

/** What targets are judged with. */
@Singleton
record JudgementBeans(Judgements read, JudgementService write, SignOffService signOff) {}
