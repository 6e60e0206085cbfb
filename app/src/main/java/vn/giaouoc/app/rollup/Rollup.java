package vn.giaouoc.app.rollup;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaouoc.db.common.Digest;

/**
 * An answer.
 *
 * @param path from the highest unit the asker may see down to the unit itself
 * @param day the day of the figures
 * @param treeDay the day of the tree
 * @param countedAt when this was asked of the database
 * @param closed true once the year's cut-off has passed, so that the figures move no more
 * @param total sums over sums of everything below, whatever is filtered
 */
@Serdeable
public record Rollup(
        List<Step> path,
        String campaign,
        int year,
        LocalDate day,
        LocalDate treeDay,
        Instant countedAt,
        boolean closed,
        RollupLine total,
        List<RollupLine> lines) {

    /** One unit of the path. */
    @Serdeable
    public record Step(String id, String name, String level) {}

    /** SHA-256 of total and lines, so that an export can be compared with the portal. */
    public String sha256() {
        var text = Stream.concat(Stream.of(total), lines.stream())
                .map(line -> line.kind() + "|" + line.id() + "|" + line.name() + "|" + line.figures())
                .collect(Collectors.joining("\n"));
        return Digest.hex(Digest.sha256(text.getBytes(StandardCharsets.UTF_8)));
    }
}
