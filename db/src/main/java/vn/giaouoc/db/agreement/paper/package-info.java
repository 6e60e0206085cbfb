/**
 * Files of agreements and what the văn thư enters for their head. It knows versions by their id, never how a paper is
 * printed. Begin with {@link vn.giaouoc.db.agreement.paper.AgreementPaper}.
 */
@NullMarked
package vn.giaouoc.db.agreement.paper;

import org.jspecify.annotations.NullMarked;
