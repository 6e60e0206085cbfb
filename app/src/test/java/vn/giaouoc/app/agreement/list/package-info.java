/** Tests of lists of agreements. Begin with {@link vn.giaouoc.app.agreement.list.AgreementTableTest}. */
@NullMarked
package vn.giaouoc.app.agreement.list;

import org.jspecify.annotations.NullMarked;
