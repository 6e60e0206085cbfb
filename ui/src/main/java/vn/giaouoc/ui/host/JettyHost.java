package vn.giaouoc.ui.host;

import com.vaadin.flow.server.VaadinServlet;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Requires;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContainerInitializer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContainerInitializerHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import vn.giaouoc.app.launch.FirstStart;

/**
 * All of Jetty in one class: Vaadin's servlet on a random loopback port, reached through {@link PageGate} alone. It is up
 * before the portal's own port opens, so that nobody comes through the gate and finds no house behind it.
 */
@Singleton
@Requires(property = "portal.ui.host", value = "true", defaultValue = "true")
class JettyHost implements FirstStart {

    /** Where {@link MicronautInstantiatorFactory} finds the application context. */
    static final String CONTEXT = ApplicationContext.class.getName();

    /** Long enough for a chair to answer the telephone in the middle of a form. */
    private static final Duration SESSION = Duration.ofMinutes(45);

    private final ApplicationContext beans;
    private final GateTickets tickets;
    private final Server server;
    private final ServerConnector connector;

    JettyHost(ApplicationContext beans, GateTickets tickets) {
        this.beans = beans;
        this.tickets = tickets;
        this.server = new Server(threads());
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.addCustomizer(new ForwardedRequestCustomizer());
        this.connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(0);
        server.addConnector(connector);
    }

    private static QueuedThreadPool threads() {
        var threads = new QueuedThreadPool(24, 4);
        threads.setName("jetty");
        threads.setVirtualThreadsExecutor(new VirtualThreadPool());
        return threads;
    }

    /** After all that fills the database. */
    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void run(Consumer<String> progress) {
        try {
            server.setHandler(vaadin());
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("The pages could not start", e);
        }
    }

    /** The loopback port. */
    int port() {
        return connector.getLocalPort();
    }

    private ServletContextHandler vaadin() throws IOException {
        var handler = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        handler.setClassLoader(getClass().getClassLoader());
        handler.setBaseResource(webResources(handler));
        handler.setAttribute(CONTEXT, beans);
        var sessions = handler.getSessionHandler();
        sessions.setMaxInactiveInterval((int) SESSION.toSeconds());
        sessions.getSessionCookieConfig().setName("giaouoc_ui");
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        handler.addFilter(new FilterHolder(new GateFilter(tickets)), "/*", EnumSet.of(DispatcherType.REQUEST));
        var servlet = new ServletHolder("vaadin", VaadinServlet.class);
        servlet.setAsyncSupported(true);
        servlet.setInitOrder(1);
        handler.addServlet(servlet, "/*");
        var scan = new VaadinClasses();
        for (var initializer : ServiceLoader.load(ServletContainerInitializer.class)) {
            if (initializer.getClass().getName().startsWith("com.vaadin.")) {
                handler.addServletContainerInitializer(new ServletContainerInitializerHolder(
                        initializer, scan.handledBy(initializer).toArray(Class<?>[]::new)));
            }
        }
        return handler;
    }

    /** Every META-INF/resources on the class path: Vaadin's push script lies in one, our style sheet in another. */
    private static Resource webResources(ServletContextHandler handler) throws IOException {
        var factory = ResourceFactory.of(handler);
        var all = new ArrayList<Resource>();
        var urls = JettyHost.class.getClassLoader().getResources("META-INF/resources");
        while (urls.hasMoreElements()) {
            all.add(factory.newResource(urls.nextElement().toString()));
        }
        return ResourceFactory.combine(all);
    }

    @PreDestroy
    void stop() throws Exception {
        server.stop();
    }
}
