package vn.giaouoc.ui.access.delegation;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.delegation.DelegationBook;
import vn.giaouoc.app.access.delegation.DelegationService;
import vn.giaouoc.app.access.secret.Reconfirm;

/** The services the screens of delegations work with. */
@Singleton
record DelegationBeans(DelegationBook book, DelegationService service, Reconfirm reconfirm) {}
