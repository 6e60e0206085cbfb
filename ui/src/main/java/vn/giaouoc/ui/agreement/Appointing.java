package vn.giaouoc.ui.agreement;

import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.list.DeskPage;
import vn.giaouoc.app.agreement.list.DeskPage.Place;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.ui.access.Appointment;
import vn.giaouoc.ui.access.OfficeDialogs;

/** Gives a place without a head one, in the dialog of offices. */
@Singleton
class Appointing {

    private final OfficeDialogs offices;

    Appointing(OfficeDialogs offices) {
        this.offices = offices;
    }

    void head(DeskPage page, Place place, Runnable changed) {
        offices.appoint(wish(page, place), changed);
    }

    /** The head of a department; of a union or group that promises itself, whoever leads it. */
    private static Appointment wish(DeskPage page, Place place) {
        long id = Long.parseLong(place.id());
        if (place.kind() != PartyKind.DEPARTMENT) {
            return new Appointment(id, page.headKind(), 0, 0, place.name(), "");
        }
        var title = (page.headKind() == OfficeKind.GROUP_HEAD ? "Tổ trưởng " : "Trưởng ") + place.name();
        return new Appointment(Long.parseLong(page.unitId()), page.headKind(), id, 0, place.name(), title);
    }
}
