package vn.giaouoc.app.campaign;

import java.time.LocalDate;

/**
 * When units of a type open and are cut off in a campaign year; the as-of day of its figures is the earlier of today and
 * {@code cutOffOn}.
 */
public record YearCutOff(long campaignId, int year, LocalDate opensOn, LocalDate cutOffOn) {

    /** The day as of which members are counted. */
    public LocalDate asOf(LocalDate today) {
        return today.isBefore(cutOffOn) ? today : cutOffOn;
    }
}
