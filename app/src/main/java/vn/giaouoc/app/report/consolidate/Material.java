package vn.giaouoc.app.report.consolidate;

import java.util.List;

/**
 * What a consolidation is made of.
 *
 * @param leaves the grassroots submissions that count
 * @param through superiors' submissions they came through
 * @param missing units that owe and are not counted, by name
 */
public record Material(List<Leaf> leaves, List<Through> through, List<Missing> missing, Completeness completeness) {

    /** A superior's submission, taken as it was approved. */
    public record Through(long reportId, int number, long organisationId, String unitName) {}
}
