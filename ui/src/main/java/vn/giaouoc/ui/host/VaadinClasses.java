package vn.giaouoc.ui.host;

import io.github.classgraph.ClassGraph;
import io.github.classgraph.ClassInfo;
import io.github.classgraph.ScanResult;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.annotation.HandlesTypes;
import java.util.LinkedHashSet;
import java.util.Set;

/** What Jetty's annotation scanning would find for Vaadin's initializers, restricted to our views and Vaadin itself. */
final class VaadinClasses {

    private final ScanResult scan = new ClassGraph()
            .enableClassInfo()
            .enableAnnotationInfo()
            .ignoreClassVisibility()
            .acceptPackages("vn.giaouoc.ui", "com.vaadin")
            .scan();

    /** The classes an initializer declares with {@link HandlesTypes}. */
    Set<Class<?>> handledBy(ServletContainerInitializer initializer) {
        var wanted = initializer.getClass().getAnnotation(HandlesTypes.class);
        var found = new LinkedHashSet<Class<?>>();
        if (wanted != null) {
            for (var type : wanted.value()) {
                found.addAll(load(type));
            }
        }
        return found;
    }

    private Set<Class<?>> load(Class<?> type) {
        var infos = type.isAnnotation()
                ? scan.getClassesWithAnnotation(type.getName())
                : type.isInterface() ? scan.getClassesImplementing(type.getName()) : scan.getSubclasses(type.getName());
        var classes = new LinkedHashSet<Class<?>>();
        for (ClassInfo info : infos) {
            var loaded = info.loadClass(true);
            if (loaded != null) {
                classes.add(loaded);
            }
        }
        return classes;
    }
}
