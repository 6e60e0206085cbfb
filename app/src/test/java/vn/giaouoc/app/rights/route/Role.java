package vn.giaouoc.app.rights.route;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.access.office.OfficeKind;

/** Who asks: an office and the place it is held at, or none. */
public enum Role {
    ANONYMOUS(null, Place.OWN),
    MEMBER(null, Place.OWN),
    CHAIR(OfficeKind.CHAIR, Place.OWN),
    DEPUTY(OfficeKind.DEPUTY, Place.OWN),
    DEPARTMENT_HEAD(OfficeKind.DEPARTMENT_HEAD, Place.OWN),
    GROUP_HEAD(OfficeKind.GROUP_HEAD, Place.OWN),
    CLERK(OfficeKind.CLERK, Place.OWN),
    REVIEWER(OfficeKind.REVIEWER, Place.SUPERIOR),
    SUPERIOR_CHAIR(OfficeKind.CHAIR, Place.SUPERIOR),
    SUPERIOR_CLERK(OfficeKind.CLERK, Place.SUPERIOR),
    INSPECTOR(OfficeKind.INSPECTOR, Place.SUPERIOR),
    PROVINCE_REVIEWER(OfficeKind.REVIEWER, Place.PROVINCE),
    PROVINCE_CHAIR(OfficeKind.CHAIR, Place.PROVINCE),
    ADMINISTRATOR(OfficeKind.ADMINISTRATOR, Place.PROVINCE);

    /** The unit an office is held at. */
    public enum Place {
        OWN,
        SUPERIOR,
        PROVINCE
    }

    public final @Nullable OfficeKind office;
    public final Place place;

    Role(@Nullable OfficeKind office, Place place) {
        this.office = office;
        this.place = place;
    }
}
