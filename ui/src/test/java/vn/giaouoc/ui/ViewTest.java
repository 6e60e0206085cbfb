package vn.giaouoc.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.di.InstantiatorFactory;
import com.vaadin.flow.server.VaadinService;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.OwnDatabase;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.host.MicronautInstantiator;
import vn.giaouoc.ui.shell.RequestActor;
import vn.giaouoc.ui.shell.SignedIn;

/**
 * A view test: the real beans and the real engine, Vaadin without a browser. Call {@link #signIn} before navigating;
 * nobody is signed in at first. Each class has a database to itself: lists on a screen are all there is.
 */
@OwnDatabase
@MicronautTest(transactional = false)
public abstract class ViewTest extends BrowserlessTest {

    private static @Nullable ApplicationContext beans;

    @Inject
    protected ApplicationContext context;

    @Inject
    protected Somebody somebody;

    /** From now on this actor sits before the screen. */
    protected void signIn(Actor actor) {
        somebody.actor = actor;
    }

    /** The file behind the only link with these words. */
    protected byte[] file(String words) {
        var out = new ByteArrayOutputStream();
        test(find(Anchor.class).withText(words).single()).download(out);
        return out.toByteArray();
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("vn.giaouoc.ui");
    }

    @Override
    protected Set<Class<?>> lookupServices() {
        return Set.of(TestInstantiators.class);
    }

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        beans = context;
        super.initVaadinEnvironment();
    }

    @Override
    @AfterEach
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        somebody.actor = null;
    }

    /** Gives the mocked Vaadin our beans. */
    public static final class TestInstantiators implements InstantiatorFactory {
        @Override
        public Instantiator createInstantitor(VaadinService service) {
            return new MicronautInstantiator(service, Objects.requireNonNull(beans));
        }
    }

    /** The person a test puts before the screen. */
    @Singleton
    @Replaces(RequestActor.class)
    @Requires(property = "portal.test.view")
    public static class Somebody implements SignedIn {

        @Nullable
        Actor actor;

        @Override
        public Actor actor() {
            if (actor == null) {
                throw Refusal.forbidden("SIGN_IN_FIRST", "Anh/chị hãy đăng nhập lại.");
            }
            return actor;
        }

        @Override
        public boolean present() {
            return actor != null;
        }
    }
}
