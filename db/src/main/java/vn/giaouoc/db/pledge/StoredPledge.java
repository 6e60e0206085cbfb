package vn.giaouoc.db.pledge;

import org.jspecify.annotations.Nullable;

/**
 * A pledge as the rows hold it, with the names a receipt shows.
 *
 * @param digest the stored SHA-256, compared with {@link Pledge#digest} by the check command
 * @param personName the person's name today
 * @param unitName the signing unit's latest name
 * @param departmentName the signing department, if any
 * @param campaignShortName such as "Năm không"
 */
public record StoredPledge(
        Pledge pledge,
        byte[] digest,
        String personName,
        String unitName,
        @Nullable String departmentName,
        String campaignShortName) {}
