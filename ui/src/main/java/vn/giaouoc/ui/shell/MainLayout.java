package vn.giaouoc.ui.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import io.micronaut.context.annotation.Prototype;

/** The frame of every signed-in view: header (where am I, as whom, for which unit) and menu. */
@Prototype
public class MainLayout extends AppLayout {}
