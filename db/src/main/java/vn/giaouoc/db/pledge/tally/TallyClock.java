package vn.giaouoc.db.pledge.tally;

import java.time.LocalDate;

/**
 * The day the stored tallies are the figures of.
 *
 * @param revision grows whenever a campaign year's rules change, so that remembered rules are known to be old
 */
public record TallyClock(LocalDate day, long revision) {}
