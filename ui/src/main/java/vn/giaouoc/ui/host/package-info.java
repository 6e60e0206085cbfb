/**
 * The bridge between Micronaut's Netty server and Vaadin's servlet: one public port, Jetty on a random loopback port
 * behind it. Nothing else knows Jetty or the proxy, and this package knows no feature but who signed in. Begin with
 * {@link vn.giaouoc.ui.host.PageGate}.
 */
@NullMarked
package vn.giaouoc.ui.host;

import org.jspecify.annotations.NullMarked;
