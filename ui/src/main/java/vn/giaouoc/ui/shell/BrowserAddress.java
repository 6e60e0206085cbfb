package vn.giaouoc.ui.shell;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import vn.giaouoc.app.common.PublicAddress;

/** The address links and codes carry: the configured one, else the one this browser came to. */
@Singleton
public class BrowserAddress {

    private final PublicAddress address;

    BrowserAddress(PublicAddress address) {
        this.address = address;
    }

    /** Without a slash at the end. */
    public String base() {
        var request = VaadinServletRequest.getCurrent();
        var seen = URI.create(request.getHttpServletRequest().getRequestURL().toString());
        var port = seen.getPort() < 0 ? "" : ":" + seen.getPort();
        return address.orElse(seen.getScheme() + "://" + seen.getHost() + port);
    }
}
