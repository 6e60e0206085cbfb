package vn.giaouoc.db.report.seal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.giaouoc.db.report.seal.SealedReport.SealedCell;

/**
 * What of a submission is added up, in short.
 *
 * @param shown the figures that count, by cell
 * @param bits which bit of the people list each cell of distinct persons counts by
 * @param overridden cells whose worked-out figure was overridden
 */
public record SealedFigures(
        long reportId,
        int number,
        Instant submittedAt,
        Map<String, BigDecimal> shown,
        Map<String, Integer> bits,
        Set<String> overridden) {

    /** How a submission is written in short: {@code "A01=50;A02=60|A02:0|C01"}. */
    public static String text(SealedReport sealed) {
        var cells = sealed.cells().stream()
                .sorted(Comparator.comparing(SealedCell::key))
                .toList();
        return cells.stream().flatMap(cell -> figure(cell).stream()).collect(Collectors.joining(";"))
                + "|"
                + sealed.people().stream()
                        .map(people -> people.cell() + ":" + people.bit())
                        .collect(Collectors.joining(";"))
                + "|"
                + cells.stream()
                        .filter(SealedCell::overridden)
                        .map(SealedCell::key)
                        .collect(Collectors.joining(";"));
    }

    /** Reads what {@link #text} wrote. */
    public static SealedFigures of(long reportId, int number, Instant submittedAt, String text) {
        var parts = text.split("\\|", -1);
        var shown = new HashMap<String, BigDecimal>();
        each(parts[0], '=', (key, value) -> shown.put(key, new BigDecimal(value)));
        var bits = new HashMap<String, Integer>();
        each(parts[1], ':', (key, value) -> bits.put(key, Integer.valueOf(value)));
        var overridden = Arrays.stream(parts[2].split(";", -1))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        return new SealedFigures(reportId, number, submittedAt, shown, bits, overridden);
    }

    private static Optional<String> figure(SealedCell cell) {
        var shown = cell.shown();
        return shown == null ? Optional.empty() : Optional.of(cell.key() + "=" + shown.toPlainString());
    }

    private static void each(String list, char between, BiConsumer<String, String> taker) {
        for (var one : list.split(";", -1)) {
            int cut = one.indexOf(between);
            if (cut > 0) {
                taker.accept(one.substring(0, cut), one.substring(cut + 1));
            }
        }
    }
}
