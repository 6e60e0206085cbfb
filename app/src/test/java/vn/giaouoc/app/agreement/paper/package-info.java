/**
 * Papers of agreements, read as a văn thư reads them. Begin with
 * {@link vn.giaouoc.app.agreement.paper.AgreementWordingTest}.
 */
@NullMarked
package vn.giaouoc.app.agreement.paper;

import org.jspecify.annotations.NullMarked;
