package vn.giaouoc.ui.agreement.signing;

import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.signing.page.SigningBoards;
import vn.giaouoc.app.agreement.signing.reminder.ReminderService;
import vn.giaouoc.app.agreement.signing.screen.ScreenService;
import vn.giaouoc.ui.agreement.text.Figures;
import vn.giaouoc.ui.shell.BrowserAddress;

/** What a signing is followed with. */
@Singleton
record SigningBeans(
        SigningBoards boards,
        ReminderService reminders,
        ScreenService screens,
        BrowserAddress address,
        Figures figures) {}
