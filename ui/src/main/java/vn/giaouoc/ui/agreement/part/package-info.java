/**
 * How the page of one agreement is divided: every part is a bean that shows itself for what lies open. It knows what an
 * agreement's page says and no service. Begin with {@link vn.giaouoc.ui.agreement.part.AgreementPart}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.part;

import org.jspecify.annotations.NullMarked;
