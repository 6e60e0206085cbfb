package vn.giaouoc.db.report.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.report.form.ReportKind;

/**
 * A report as it was submitted (trade: part 5 rule 3, 3.4.3): it reads the same for ever, whatever is renamed or moved
 * afterwards. The word {@code seal} says which way of writing it follows.
 *
 * @param seal {@code giaouoc-report-1}
 * @param report its number in the register, as text
 * @param number of the submission, from 1
 * @param cutOff the day as of which members are counted (D)
 * @param asOf the day the figures are of: D, or the day of submission where that came before
 * @param unit as it was called that day
 * @param path from the top of the tree down to the unit's superior, as they were called that day
 * @param made what a superior's submission was made of; null for a grassroots union
 * @param people for each figure of distinct persons, how many and the digest of their ids
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS) // what is empty is sealed as empty, and reads the same again
public record SealedReport(
        String seal,
        String report,
        int number,
        Instant submittedAt,
        SealedForm form,
        String campaign,
        String campaignName,
        int year,
        ReportKind kind,
        String occasion,
        String tier,
        LocalDate cutOff,
        LocalDate asOf,
        SealedUnit unit,
        List<SealedUnit> path,
        SealedSigner signer,
        List<SealedCell> cells,
        List<SealedPeople> people,
        List<SealedWarning> warnings,
        List<SealedFile> files,
        @Nullable SealedMade made) {

    public static final String SEAL = "giaouoc-report-1";

    /** Which form it was written on. */
    @Serdeable
    public record SealedForm(String id, String code, int version, String title, String sha256) {}

    /** An organisation under the name it had. */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SealedUnit(
            String id,
            String name,
            String shortName,
            String level,
            String unitType,
            @Nullable String place) {}

    /**
     * Who submitted, and who chairs.
     *
     * @param name the person who submitted
     * @param title the office it was done in
     * @param deputy true when it was signed for the chair (KT. CHỦ TỊCH)
     * @param chairName the chair that day, null when the office was empty
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record SealedSigner(
            @Nullable String person,
            String name,
            String title,
            boolean deputy,
            @Nullable String chairName,
            @Nullable String chairTitle) {}

    /**
     * A cell that holds something.
     *
     * @param shown what counts: typed where somebody typed, else worked out
     * @param reason why it was overridden
     */
    @Serdeable
    public record SealedCell(
            String key,
            @Nullable BigDecimal derived,
            @Nullable BigDecimal typed,
            @Nullable BigDecimal shown,
            @Nullable String text,
            @Nullable String reason) {

        /** True when a worked-out figure was overridden: superiors see it in yellow (trade: part 5, rule 4). */
        public boolean overridden() {
            return typed != null && derived != null && typed.compareTo(derived) != 0;
        }
    }

    /**
     * The persons behind a figure: the ids themselves are kept beside, see {@link PeopleList}.
     *
     * @param bit which bit of the list's flags says that a person counts here
     * @param sha256 over their ids in ascending order, 8 bytes each, big-endian; in hexadecimal
     */
    @Serdeable
    public record SealedPeople(String cell, int bit, int count, String sha256) {}

    /** A soft check that did not hold and was accepted. */
    @Serdeable
    public record SealedWarning(
            String check,
            String cell,
            String sentence,
            String reason,
            @Nullable String by) {}

    /** A file that hung on the report. */
    @Serdeable
    public record SealedFile(String id, String name, int size, String sha256) {}

    public Optional<SealedCell> cell(String key) {
        return cells.stream().filter(cell -> cell.key().equals(key)).findFirst();
    }

    /** The same without these cells, for readers who may not see them; its digest is no longer that of the submission. */
    public SealedReport without(Set<String> keys) {
        return new SealedReport(
                seal,
                report,
                number,
                submittedAt,
                form,
                campaign,
                campaignName,
                year,
                kind,
                occasion,
                tier,
                cutOff,
                asOf,
                unit,
                path,
                signer,
                cells.stream().filter(cell -> !keys.contains(cell.key())).toList(),
                people,
                warnings.stream()
                        .filter(warning -> !keys.contains(warning.cell()))
                        .toList(),
                files,
                made);
    }

    /** The figure of a cell as it counts; null where there is none. */
    public @Nullable BigDecimal value(String key) {
        return cell(key).map(SealedCell::shown).orElse(null);
    }
}
