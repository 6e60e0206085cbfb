package vn.giaouoc.app.rollup.agreement;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaouoc.app.agreement.tally.AgreementReport;
import vn.giaouoc.app.rollup.Rollup;
import vn.giaouoc.db.common.Digest;

/**
 * An answer about agreements.
 *
 * @param path from the highest unit the asker may see down to the unit itself
 * @param day the day of the figures
 * @param treeDay the day of the tree
 * @param countedAt when this was asked of the database
 * @param total sums over sums of the unit and everything below it, whatever is filtered
 * @param own what the unit keeps itself
 */
@Serdeable
public record AgreementRollup(
        List<Rollup.Step> path,
        String campaign,
        int year,
        LocalDate day,
        LocalDate treeDay,
        Instant countedAt,
        AgreementReport.Line total,
        AgreementReport.Line own,
        List<AgreementReport.Line> lines) {

    /** SHA-256 of total and lines, so that an export can be compared with the portal. */
    public String sha256() {
        var text = Stream.concat(Stream.of(total), lines.stream())
                .map(line -> line.unitId() + "|" + line.name() + "|" + line.sums())
                .collect(Collectors.joining("\n"));
        return Digest.hex(Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
