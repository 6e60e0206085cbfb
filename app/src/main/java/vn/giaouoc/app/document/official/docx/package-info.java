/**
 * Official papers as DOCX for those who still edit them: "Times New Roman" by name, real tables, real page numbers. It knows
 * the description and the measures of the form. Begin with
 * {@link vn.giaouoc.app.document.official.docx.OfficialDocx}.
 */
@NullMarked
package vn.giaouoc.app.document.official.docx;

import org.jspecify.annotations.NullMarked;
