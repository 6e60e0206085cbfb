package vn.giaouoc.ui.access;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.SessionService;
import vn.giaouoc.app.access.account.OwnAccount;
import vn.giaouoc.app.access.delegation.DelegationBook;
import vn.giaouoc.app.access.office.SecondFactors;

/** What the own account is shown from. */
@Singleton
record MyAccountBeans(OwnAccount account, SecondFactors factors, SessionService sessions, DelegationBook delegations) {}
