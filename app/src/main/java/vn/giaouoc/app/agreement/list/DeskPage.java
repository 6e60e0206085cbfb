package vn.giaouoc.app.agreement.list;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.PartyKind;

/**
 * A unit's year of agreements.
 *
 * @param superior true for a union above grassroots: its unions are what agrees, not departments
 * @param mayPrepare true when the asker may draft here; others see what was sent
 * @param appoints true when the asker may give the offices of heads here
 * @param headKind what the head of a place is called here: where nobody employs, the head of a union group
 * @param places who may take part (departments, groups or unions), each with what it takes part in
 * @param agreements those the unit keeps, cancelled ones last
 * @param elsewhere those another union keeps and this unit takes part in
 */
@Serdeable
public record DeskPage(
        String unitId,
        String unit,
        String campaignId,
        String campaign,
        int year,
        boolean superior,
        boolean mayPrepare,
        boolean appoints,
        OfficeKind headKind,
        Counts counts,
        List<Place> places,
        List<AgreementLine> agreements,
        List<AgreementLine> elsewhere) {

    /**
     * The figures on top (trade: C01-C04).
     *
     * @param departments standing departments of the unit (A07)
     * @param rate departments taking part in a signed agreement of all departments; "-" where there are none (C03)
     */
    @Serdeable
    public record Counts(
            long made, long signed, long departmentsIn, long departments, String rate, long judged, long met) {}

    /**
     * One that may take part.
     *
     * @param headed true when somebody may agree and sign for it today
     * @param heads names and titles, for whoever may prepare only
     */
    @Serdeable
    public record Place(
            PartyKind kind, String id, String name, boolean headed, List<String> heads, List<Taking> takings) {}

    /**
     * One agreement a place takes part in, and how far it has come.
     *
     * @param others with whom, the first few names
     */
    @Serdeable
    public record Taking(
            String agreementId, String label, String others, VersionState state, PartyStep step, String stepText) {}

    /** How many places have nobody who could sign. */
    public long headless() {
        return places.stream().filter(place -> !place.headed()).count();
    }

    /** How many places take part in no agreement yet. */
    public long idle() {
        return places.stream().filter(place -> place.takings().isEmpty()).count();
    }
}
