package vn.giaouoc.app.fault;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts the {@link BreakingPoint} between the portal and its connections, for tests that set {@code fault.scene}. */
@Singleton
@Requires(property = "fault.scene")
@Order(Ordered.HIGHEST_PRECEDENCE)
class BreakableDataSource implements BeanCreatedEventListener<DataSource> {

    private final BreakingPoint point;

    BreakableDataSource(BreakingPoint point) {
        this.point = point;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        var real = event.getBean();
        return proxy(DataSource.class, (method, args) -> {
            var made = call(real, method, args);
            return made instanceof Connection connection ? breakable(connection) : made;
        });
    }

    private Connection breakable(Connection real) {
        return proxy(Connection.class, (method, args) -> {
            if (method.getName().equals("commit")) {
                return counted("COMMIT", real, method, args);
            }
            var made = call(real, method, args);
            return made instanceof Statement statement ? breakable(statement, method.getReturnType(), sql(args)) : made;
        });
    }

    private Object breakable(Statement real, Class<?> type, String prepared) {
        return proxy(
                type,
                (method, args) -> method.getName().toLowerCase(Locale.ROOT).startsWith("execute")
                        ? counted(prepared.isEmpty() ? sql(args) : prepared, real, method, args)
                        : call(real, method, args));
    }

    private @Nullable Object counted(String sql, Object real, Method method, @Nullable Object @Nullable [] args)
            throws Throwable {
        point.before(sql);
        var answer = call(real, method, args);
        point.after(sql);
        return answer;
    }

    private static String sql(@Nullable Object @Nullable [] args) {
        return args != null && args.length > 0 && args[0] instanceof String sql ? sql : "";
    }

    /** What a stand-in does when it is called. */
    private interface Answer {
        @Nullable
        Object of(Method method, @Nullable Object @Nullable [] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        var made = Proxy.newProxyInstance(
                BreakableDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> answer.of(method, args));
        return Objects.requireNonNull(type.cast(made));
    }

    private static @Nullable Object call(Object real, Method method, @Nullable Object @Nullable [] args)
            throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException thrown) {
            throw Objects.requireNonNull(thrown.getCause());
        }
    }
}
