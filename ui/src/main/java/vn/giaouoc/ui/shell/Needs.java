package vn.giaouoc.ui.shell;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.giaouoc.app.common.Authority;

/**
 * Who may open a view: anyone holding one of these authorities somewhere. The services check again where exactly; this
 * only keeps doors that would refuse out of the menu.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Authority[] value();
}
