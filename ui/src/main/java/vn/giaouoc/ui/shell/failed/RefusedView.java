package vn.giaouoc.ui.shell.failed;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.shell.MainLayout;

/**
 * Shown in the place of a view whose address asks for what the person may not see or what is not there: the refusal's
 * sentence instead of Vaadin's own page of an exception.
 */
@Prototype
@PageTitle("Chưa mở được trang")
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class RefusedView extends InsteadView implements HasErrorParameter<Refusal> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> refused) {
        var refusal = refused.getException();
        say("Chưa mở được trang này", refusal.sentence(), home());
        return (refusal.kind() == Refusal.Kind.FORBIDDEN ? HttpStatusCode.FORBIDDEN : HttpStatusCode.NOT_FOUND)
                .getCode();
    }
}
