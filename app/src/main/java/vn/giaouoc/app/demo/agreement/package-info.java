/**
 * The agreements of the demo: last year's judged, this year's at every station of their life. They are made through the
 * services by the very heads the demo shows. Begin with {@link vn.giaouoc.app.demo.agreement.DemoAgreements}.
 */
@NullMarked
package vn.giaouoc.app.demo.agreement;

import org.jspecify.annotations.NullMarked;
