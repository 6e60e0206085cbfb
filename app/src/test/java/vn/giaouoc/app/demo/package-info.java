/** What the demo promises, as tests. Begin with {@link vn.giaouoc.app.demo.DemoWorldTest}. */
@NullMarked
package vn.giaouoc.app.demo;

import org.jspecify.annotations.NullMarked;
