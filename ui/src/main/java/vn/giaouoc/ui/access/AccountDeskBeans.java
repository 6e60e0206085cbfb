package vn.giaouoc.ui.access;

import jakarta.inject.Singleton;
import vn.giaouoc.app.access.account.Accounts;
import vn.giaouoc.app.access.first.FirstOfficers;
import vn.giaouoc.app.access.office.OfficeBook;
import vn.giaouoc.app.access.office.OfficeService;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.organisation.directory.OrganisationDirectory;

/** The services the desk of accounts and offices works with. */
@Singleton
record AccountDeskBeans(
        OfficeBook book,
        OfficeService offices,
        FirstOfficers first,
        Accounts accounts,
        OrganisationDirectory units,
        OrganisationTree tree) {}
