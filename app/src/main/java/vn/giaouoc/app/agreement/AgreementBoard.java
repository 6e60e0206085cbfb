package vn.giaouoc.app.agreement;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.giaouoc.app.agreement.page.AgreementLine;
import vn.giaouoc.db.agreement.life.VersionState;

/**
 * The agreements of a unit in a year: a list, and the matrix of departments.
 *
 * @param mayPrepare true when the asker drafts and sends for this unit
 * @param departments every standing department of the unit, those on no agreement too
 */
@Serdeable
public record AgreementBoard(
        String unitId,
        String unit,
        int year,
        boolean mayPrepare,
        List<AgreementLine> agreements,
        List<DepartmentLine> departments) {

    /**
     * One department and what it takes part in.
     *
     * @param head who heads it today, empty when nobody does
     */
    @Serdeable
    public record DepartmentLine(String id, String name, String head, List<Cell> agreements) {}

    /** One agreement the department is party to, and how far it has come with it. */
    @Serdeable
    public record Cell(
            String agreementId, String label, VersionState state, String stateText, boolean agreed, boolean signed) {}
}
