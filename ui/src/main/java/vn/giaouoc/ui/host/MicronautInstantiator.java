package vn.giaouoc.ui.host;

import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micronaut.context.ApplicationContext;
import java.util.stream.Stream;

/** Builds views and layouts as beans when there is a bean definition of exactly that class, else as Vaadin would. */
public class MicronautInstantiator extends DefaultInstantiator {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationContext beans;

    public MicronautInstantiator(VaadinService service, ApplicationContext beans) {
        super(service);
        this.beans = beans;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.concat(
                super.getServiceInitListeners(), beans.getBeansOfType(VaadinServiceInitListener.class).stream());
    }

    @Override
    public I18NProvider getI18NProvider() {
        return beans.findBean(I18NProvider.class).orElseGet(super::getI18NProvider);
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return beans.getBeanDefinitions(type).stream()
                .filter(definition -> definition.getBeanType() == type)
                .findFirst()
                .map(definition -> beans.getBean(definition))
                .orElseGet(() -> super.getOrCreate(type));
    }

    @Override
    public <T extends com.vaadin.flow.component.Component> T createComponent(Class<T> type) {
        return getOrCreate(type);
    }
}
