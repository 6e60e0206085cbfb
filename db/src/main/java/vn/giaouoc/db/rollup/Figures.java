package vn.giaouoc.db.rollup;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Counts of persons (and units) that may be added up; rates are taken of sums only, never averaged (trade: part 5).
 *
 * @param units grassroots unions
 * @param fullUnits those whose every eligible member signed (B09)
 * @param members members on the day (A02)
 * @param eligible members not suspended on the day (B01)
 * @param signed eligible members with a valid pledge, wherever it was signed (B03)
 * @param declined who said no, {@code withdrawn} who took it back: counts only (B08)
 * @param staff staff who are not members; {@code staffSigned} those who signed, outside B03 and B04 (B06)
 */
@Serdeable
public record Figures(
        long units,
        long fullUnits,
        long members,
        long eligible,
        long eligibleWomen,
        long signed,
        long signedWomen,
        long ownPhone,
        long kiosk,
        long paper,
        long declined,
        long withdrawn,
        long staff,
        long staffSigned) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(
                units + other.units,
                fullUnits + other.fullUnits,
                members + other.members,
                eligible + other.eligible,
                eligibleWomen + other.eligibleWomen,
                signed + other.signed,
                signedWomen + other.signedWomen,
                ownPhone + other.ownPhone,
                kiosk + other.kiosk,
                paper + other.paper,
                declined + other.declined,
                withdrawn + other.withdrawn,
                staff + other.staff,
                staffSigned + other.staffSigned);
    }

    /** The same persons, told as this many units. */
    public Figures asUnits(long howMany, long full) {
        return new Figures(
                howMany,
                full,
                members,
                eligible,
                eligibleWomen,
                signed,
                signedWomen,
                ownPhone,
                kiosk,
                paper,
                declined,
                withdrawn,
                staff,
                staffSigned);
    }

    /** Everybody who may sign did, and there is somebody. */
    public boolean full() {
        return eligible > 0 && signed == eligible;
    }
}
