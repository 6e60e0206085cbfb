package vn.giaouoc.db.pledge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a pledge after its first answer. Append-only.
 *
 * @param digestBefore what the pledge's digest was until now, so that an earlier receipt can still be proven
 * @param requestId the request that asked for the step; the same request sent again is known by it
 */
public record PledgeChange(
        long id,
        UUID pledgeId,
        PledgeState from,
        PledgeState to,
        @Nullable Long accountId,
        UUID requestId,
        byte[] digestBefore,
        Instant at) {}
