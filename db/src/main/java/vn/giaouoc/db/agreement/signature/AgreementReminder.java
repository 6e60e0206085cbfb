package vn.giaouoc.db.agreement.signature;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One reminder to one party (đôn đốc); they are capped. */
@MappedEntity("agreement_reminder")
public record AgreementReminder(@Id long id, long versionId, long partyId, long byAccount, Instant at) {}
