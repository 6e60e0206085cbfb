package vn.giaouoc.db.agreement.judgement;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One party's own value beside that of all.
 *
 * @param party the id of the party
 */
@Serdeable
public record PartyValue(
        String party, String name, @Nullable BigDecimal value) {}
