package vn.giaouoc.ui.workplace;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.head.WorkplaceBook;
import vn.giaouoc.app.member.MemberUnits;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;
import vn.giaouoc.ui.access.OfficeDialogs;
import vn.giaouoc.ui.access.delegation.DelegationDialogs;

/** What the screen of workplaces works with. */
@Singleton
record WorkplaceBeans(
        WorkplaceBook book,
        WorkplaceService service,
        MemberUnits units,
        OfficeDialogs offices,
        DelegationDialogs delegations) {}
