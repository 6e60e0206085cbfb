/**
 * Agreements as lists ask for them: those somebody takes part in, and how far each text has come. It knows the rows of
 * agreements and changes none. Begin with {@link vn.giaouoc.db.agreement.list.AgreementListRepository}.
 */
@NullMarked
package vn.giaouoc.db.agreement.list;

import org.jspecify.annotations.NullMarked;
