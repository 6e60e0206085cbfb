package vn.giaouoc.ui.agreement.paper;

import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.paper.AgreementPaperService;
import vn.giaouoc.app.agreement.paper.PaperHeadService;
import vn.giaouoc.app.agreement.paper.file.PaperFileService;
import vn.giaouoc.ui.shell.BrowserAddress;

/** What papers are printed and kept with. */
@Singleton
record PaperBeans(
        AgreementPaperService papers, PaperHeadService heads, PaperFileService files, BrowserAddress address) {}
