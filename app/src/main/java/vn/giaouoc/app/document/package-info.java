/**
 * Paper: PDF sheets measured in millimetres, with embedded fonts that hold every Vietnamese letter, and QR codes drawn as
 * shapes; papers of offices stand in {@link vn.giaouoc.app.document.official}. It knows no feature. Begin with
 * {@link vn.giaouoc.app.document.Paper}.
 */
@NullMarked
package vn.giaouoc.app.document;

import org.jspecify.annotations.NullMarked;
