/**
 * Papers of offices in the form of Nghị định 30/2020/NĐ-CP, Phụ lục I (trade: 4.1), described once and printed as PDF or as
 * DOCX. It knows no feature: who hands in a description has asked for number, place, day and signer. Begin with
 * {@link vn.giaouoc.app.document.official.OfficialPaper}.
 */
@NullMarked
package vn.giaouoc.app.document.official;

import org.jspecify.annotations.NullMarked;
