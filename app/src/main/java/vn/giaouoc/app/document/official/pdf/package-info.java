/**
 * Official papers as PDF: laid out by OpenPDF, fonts embedded. It knows the description and the measures of the form. Begin
 * with {@link vn.giaouoc.app.document.official.pdf.OfficialPdf}.
 */
@NullMarked
package vn.giaouoc.app.document.official.pdf;

import org.jspecify.annotations.NullMarked;
