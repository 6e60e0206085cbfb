package vn.giaouoc.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around all views: style sheets, language, viewport, push over long polling (a WebSocket cannot pass the gate). */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("context://giaouoc/giaouoc.css")
@Viewport("width=device-width, initial-scale=1")
@Push(transport = Transport.LONG_POLLING)
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Giao Ước");
        settings.addMetaTag("theme-color", "#073A79");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addFavIcon("icon", "giaouoc/icon.svg", "any");
    }
}
