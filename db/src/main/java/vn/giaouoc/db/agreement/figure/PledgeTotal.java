package vn.giaouoc.db.agreement.figure;

/**
 * Members and pledges summed.
 *
 * @param rows how many leaves were summed; 0 when the year counts nobody there
 */
public record PledgeTotal(long rows, long members, long eligible, long signed) {}
