package vn.giaouoc.app.agreement;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import vn.giaouoc.app.agreement.page.AgreementLine;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.Jurisdiction;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.PartyPlace;

/** Lists of agreements: those of a unit for its desk and its superiors, and those somebody acts in. */
@Singleton
public class AgreementLists {

    private final AgreementShelf shelf;
    private final AgreementRights rights;
    private final PartyHeads heads;
    private final Places places;

    AgreementLists(AgreementShelf shelf, AgreementRights rights, PartyHeads heads, Places places) {
        this.shelf = shelf;
        this.rights = rights;
        this.heads = heads;
        this.places = places;
    }

    /** Where units and departments are asked. */
    @Singleton
    record Places(OrganisationTree tree, Jurisdiction jurisdiction, Times times) {}

    /** The unit's agreements of a year: all for whoever prepares them, those that were sent for whoever sees figures. */
    @ReadOnly
    public AgreementBoard board(Actor actor, long unitId, long campaignId, int year) {
        boolean prepares = rights.mayPrepare(actor, unitId);
        if (!prepares) {
            places.jurisdiction().require(actor, Authority.SEE_FIGURES, unitId);
        }
        var unit = places.tree().at(unitId, places.times().today());
        var seen = shelf.kept(campaignId, year, unitId).stream()
                .filter(one -> prepares || AgreementRights.sent(one.version()))
                .toList();
        return new AgreementBoard(
                Long.toString(unitId),
                unit.name(),
                year,
                prepares,
                seen.stream().map(AgreementShelf.Shelved::line).toList(),
                departments(unitId, seen));
    }

    private List<AgreementBoard.DepartmentLine> departments(long unitId, List<AgreementShelf.Shelved> seen) {
        var departments = places.tree().departments(unitId);
        var holders = heads.holders(departments.stream()
                .map(department -> PartyPlace.department(unitId, department.id()))
                .toList());
        return departments.stream()
                .map(department -> {
                    var place = PartyPlace.department(unitId, department.id());
                    var head = holders.getOrDefault(place, List.of()).stream()
                            .findFirst()
                            .map(power -> power.holderName())
                            .orElse("");
                    var cells = seen.stream()
                            .flatMap(one -> one.party(place).stream().map(party -> cell(one, party)))
                            .toList();
                    return new AgreementBoard.DepartmentLine(
                            Long.toString(department.id()), department.name(), head, cells);
                })
                .toList();
    }

    private static AgreementBoard.Cell cell(AgreementShelf.Shelved one, AgreementParty party) {
        var state = one.version().state();
        return new AgreementBoard.Cell(
                Long.toString(one.agreement().id()),
                party.label(),
                state,
                state.label(),
                party.agreedTo(one.version().revision()),
                one.signed().contains(party.id()));
    }

    /** The agreements the actor acts in today, what waits for him or her first. */
    @ReadOnly
    public List<MyAgreementLine> mine(Actor actor) {
        var powers = heads.powers(actor);
        return shelf.of(powers).stream()
                .filter(one -> AgreementRights.sent(one.version()))
                .flatMap(one -> heads.mine(actor, one.parties()).stream().map(party -> line(one, party)))
                .sorted(Comparator.comparing(MyAgreementLine::waiting)
                        .thenComparing(line -> line.agreement().year(), Comparator.reverseOrder())
                        .thenComparing(line -> line.agreement().title()))
                .toList();
    }

    private MyAgreementLine line(AgreementShelf.Shelved one, AgreementParty party) {
        AgreementLine line = one.line();
        var waiting = waiting(
                one.version().state(),
                one.version().revision(),
                party,
                one.signed().contains(party.id()));
        return new MyAgreementLine(
                line,
                Long.toString(party.id()),
                party.label(),
                party.name(),
                party.role(),
                places.tree().last(one.agreement().organisationId()).name(),
                waiting,
                waiting.label());
    }

    private static MyAgreementLine.Waiting waiting(
            VersionState state, int revision, AgreementParty party, boolean signed) {
        if (party.promises()) {
            return switch (state) {
                case NEGOTIATING ->
                    party.agreedTo(revision) ? MyAgreementLine.Waiting.NOTHING : MyAgreementLine.Waiting.AGREE;
                case OPEN -> signed ? MyAgreementLine.Waiting.NOTHING : MyAgreementLine.Waiting.SIGN;
                default -> MyAgreementLine.Waiting.NOTHING;
            };
        }
        boolean confirms = state == VersionState.OPEN || state == VersionState.SIGNED;
        return confirms && !signed ? MyAgreementLine.Waiting.CONFIRM : MyAgreementLine.Waiting.NOTHING;
    }
}
