package vn.giaouoc.app.rights.route;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every route under /api: what it asks for, and a request that would be good if one had the right. Words after $ are
 * filled by the scene. A route that is missing in the table of its feature fails the matrix.
 */
public final class RightsTable {

    /** All rows, feature by feature. */
    public static final List<Row> ROWS = Stream.of(
                    AccessRoutes.ROWS,
                    MemberRoutes.ROWS,
                    OrganisationRoutes.ROWS,
                    CampaignRoutes.ROWS,
                    ActivityRoutes.ROWS,
                    AgreementLifeRoutes.ROWS,
                    AgreementRoutes.ROWS,
                    ReportRoutes.ROWS,
                    QuestionRoutes.ROWS,
                    ReminderRoutes.ROWS)
            .flatMap(List::stream)
            .toList();

    private RightsTable() {}
}
