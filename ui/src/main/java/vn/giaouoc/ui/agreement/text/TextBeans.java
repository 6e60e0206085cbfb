package vn.giaouoc.ui.agreement.text;

import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.text.TextService;

/** What the text is read and saved with. */
@Singleton
record TextBeans(TextService texts, Figures figures) {}
