/**
 * Papers of agreements: the draft, the sealed PDF with its certificate, the DOCX, the stamped or digitally signed copy laid
 * beside them, and what anybody may check in public. It knows agreements and the kit of papers. Begin with
 * {@link vn.giaouoc.app.agreement.paper.AgreementPaperService}.
 */
@NullMarked
package vn.giaouoc.app.agreement.paper;

import org.jspecify.annotations.NullMarked;
