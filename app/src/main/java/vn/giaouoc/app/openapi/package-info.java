/**
 * The description of the API that is generated from the code, and the page to try it. It knows no feature. Begin with
 * {@link vn.giaouoc.app.openapi.DescriptionApi}.
 */
@NullMarked
package vn.giaouoc.app.openapi;

import org.jspecify.annotations.NullMarked;
