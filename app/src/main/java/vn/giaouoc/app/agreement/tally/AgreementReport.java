package vn.giaouoc.app.agreement.tally;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.db.agreement.tally.AgreementRow;
import vn.giaouoc.db.agreement.tally.AgreementSums;

/**
 * The figures of a unit with everything below it.
 *
 * @param treeDay the day whose tree was used
 * @param countedAt the moment of the figures
 * @param total sums over sums; lines that are not counted stand outside
 * @param own what the unit keeps itself
 * @param lines the units right below, by name
 */
@Serdeable
public record AgreementReport(LocalDate treeDay, Instant countedAt, Line total, Line own, List<Line> lines) {

    /**
     * One line.
     *
     * @param taking departments taking part of those that stand, as "83,3 %"; "-" where none stands (C03)
     * @param reached of the judged ones, in the same way
     */
    @Serdeable
    public record Line(
            String unitId,
            String name,
            String level,
            boolean counted,
            AgreementSums sums,
            String taking,
            String reached) {

        static Line of(AgreementRow row, AgreementSums sums) {
            return new Line(
                    Long.toString(row.unitId()),
                    row.name(),
                    row.level(),
                    row.counted(),
                    sums,
                    sums.taking().text(),
                    sums.reached().text());
        }
    }
}
