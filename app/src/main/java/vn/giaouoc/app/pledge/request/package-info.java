/**
 * What members and officers ask for, as doors receive it. Text becomes values where a service takes it in. Begin with
 * {@link vn.giaouoc.app.pledge.request.SignPledge}.
 */
@NullMarked
package vn.giaouoc.app.pledge.request;

import org.jspecify.annotations.NullMarked;
