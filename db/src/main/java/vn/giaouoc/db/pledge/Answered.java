package vn.giaouoc.db.pledge;

/** As much of a pledge as counting needs. */
public record Answered(long personId, long campaignId, int year, PledgeState state, PledgeMethod method) {}
