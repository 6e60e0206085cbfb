/**
 * What people are shown of agreements: plain replies with ids as text, the same for screens, phones and the API. It knows
 * rows and heads. Begin with {@link vn.giaouoc.app.agreement.page.AgreementPage}.
 */
@NullMarked
package vn.giaouoc.app.agreement.page;

import org.jspecify.annotations.NullMarked;
