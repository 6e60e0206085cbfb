package vn.giaouoc.ui.host;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletContext;
import io.micronaut.context.ApplicationContext;

/** Exactly one on the class path: gives Vaadin the application context that Jetty's host left in the servlet context. */
public class MicronautInstantiatorFactory implements InstantiatorFactory {

    @Override
    public Instantiator createInstantitor(VaadinService service) {
        var servlets = ((VaadinServletContext) service.getContext()).getContext();
        var beans = (ApplicationContext) servlets.getAttribute(JettyHost.CONTEXT);
        return new MicronautInstantiator(service, beans);
    }
}
