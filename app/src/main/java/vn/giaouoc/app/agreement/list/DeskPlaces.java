package vn.giaouoc.app.agreement.list;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.list.DeskPage.Place;
import vn.giaouoc.app.agreement.list.DeskPage.Taking;
import vn.giaouoc.app.agreement.party.NamedPlace;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.agreement.party.PartyRegister;
import vn.giaouoc.app.agreement.party.PartyWish;
import vn.giaouoc.app.agreement.template.Between;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.PartyPlace;

/** Who may take part in agreements of a unit, each with what it takes part in. */
@Singleton
class DeskPlaces {

    /** As many names as fit into a line. */
    private static final int NAMED = 3;

    /** More unions of a superior than these no screen lists one by one. */
    static final int MOST = 200;

    private final PartyRegister register;
    private final PartyHeads heads;
    private final AgreementRights rights;

    DeskPlaces(PartyRegister register, PartyHeads heads, AgreementRights rights) {
        this.register = register;
        this.heads = heads;
        this.rights = rights;
    }

    /**
     * In Vietnamese order.
     *
     * @param most where there are more than these, only those that take part are told
     */
    List<Place> of(long unitId, boolean named, List<AgreementLine> agreements, int most) {
        boolean superior = rights.preparing(unitId) == Authority.REVIEW;
        var standing = register.between(superior ? Between.UNIONS : Between.DEPARTMENTS, unitId, null);
        var shown = standing.size() <= most
                ? standing
                : standing.stream()
                        .filter(one -> !takings(one.place(), agreements).isEmpty())
                        .toList();
        var holders = heads.holders(shown.stream().map(NamedPlace::place).toList());
        return shown.stream().map(one -> place(one, named, holders, agreements)).toList();
    }

    private static Place place(
            NamedPlace one,
            boolean named,
            Map<PartyPlace, List<SigningPower>> holders,
            List<AgreementLine> agreements) {
        var wish = PartyWish.of(one.place());
        var powers = holders.getOrDefault(one.place(), List.of());
        return new Place(
                wish.kind(),
                Long.toString(wish.id()),
                one.name(),
                !powers.isEmpty(),
                named
                        ? powers.stream()
                                .map(power -> power.holderName() + ", " + power.title())
                                .toList()
                        : List.of(),
                takings(one.place(), agreements));
    }

    private static List<Taking> takings(PartyPlace place, List<AgreementLine> agreements) {
        return agreements.stream()
                .filter(line -> line.state() != VersionState.CANCELLED)
                .flatMap(line -> line.promising().stream()
                        .filter(party -> party.place().equals(place))
                        .map(party -> new Taking(
                                line.id(),
                                party.label(),
                                others(line, place),
                                line.state(),
                                party.step(),
                                party.stepText())))
                .toList();
    }

    /** With whom, the first few names. */
    private static String others(AgreementLine line, PartyPlace place) {
        var names = line.promising().stream()
                .filter(party -> !party.place().equals(place))
                .map(PartyGlance::name)
                .toList();
        var first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() > NAMED ? first + " và " + (names.size() - NAMED) + " bên khác" : first;
    }
}
