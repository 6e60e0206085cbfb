/**
 * Templates of agreements: content read from files, filled with the unit, the campaign and the year (trade: 5.1). It writes
 * nothing. Begin with {@link vn.giaouoc.app.agreement.template.Templates}.
 */
@NullMarked
package vn.giaouoc.app.agreement.template;

import org.jspecify.annotations.NullMarked;
