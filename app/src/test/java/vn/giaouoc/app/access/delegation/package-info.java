/** Signing in somebody's place. Begin with {@link vn.giaouoc.app.access.delegation.DelegationServiceTest}. */
@NullMarked
package vn.giaouoc.app.access.delegation;

import org.jspecify.annotations.NullMarked;
