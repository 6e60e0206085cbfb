/**
 * Giao ước thi đua in the browser: the desk of whoever prepares them, one agreement from draft to judgement, and what waits
 * for a head. It asks the services of agreements and shows what they answer. Begin with
 * {@link vn.giaouoc.ui.agreement.AgreementsView}.
 */
@NullMarked
package vn.giaouoc.ui.agreement;

import org.jspecify.annotations.NullMarked;
