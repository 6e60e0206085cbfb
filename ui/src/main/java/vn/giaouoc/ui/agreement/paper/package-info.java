/**
 * The papers of an agreement: draft and sealed PDF, DOCX, what the văn thư enters, scans laid beside it. It asks the services
 * of papers. Begin with {@link vn.giaouoc.ui.agreement.paper.PapersPart}.
 */
@NullMarked
package vn.giaouoc.ui.agreement.paper;

import org.jspecify.annotations.NullMarked;
