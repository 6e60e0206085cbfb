package vn.giaouoc.app.figure;

import java.util.List;

/**
 * What a figure is asked of.
 *
 * @param campaignId the campaign whose year it is; figures that belong to no campaign pass over it
 * @param year the year of the campaign, cut as the unit's type is cut (a school's may run on the school year)
 * @param organisationId the unit; its member units below count with it
 * @param departmentIds the departments the figure is limited to, empty for the whole unit; figures that are kept for the
 *     unit only pass over it
 */
public record FigureScope(long campaignId, int year, long organisationId, List<Long> departmentIds) {

    /** The whole unit. */
    public static FigureScope of(long campaignId, int year, long organisationId) {
        return new FigureScope(campaignId, year, organisationId, List.of());
    }

    /** The same unit in another year. */
    public FigureScope in(int otherYear) {
        return new FigureScope(campaignId, otherYear, organisationId, departmentIds);
    }
}
