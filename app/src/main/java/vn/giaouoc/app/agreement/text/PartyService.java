package vn.giaouoc.app.agreement.text;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.agreement.AgreementRights;
import vn.giaouoc.app.agreement.life.AgreementHold;
import vn.giaouoc.app.agreement.life.HeldAgreement;
import vn.giaouoc.app.agreement.party.NamedPlace;
import vn.giaouoc.app.agreement.party.PartyChoice;
import vn.giaouoc.app.agreement.party.PartyHeads;
import vn.giaouoc.app.agreement.party.PartyLabels;
import vn.giaouoc.app.agreement.party.PartyRegister;
import vn.giaouoc.app.agreement.party.PartyWish;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.common.Refusal;

/** Puts parties and witnesses on a version, takes them off, changes their order. Whatever changes is a new revision. */
@Singleton
public class PartyService {

    private final AgreementHold hold;
    private final AgreementRights rights;
    private final PartyRegister register;
    private final PartyHeads heads;
    private final PartyRows rows;

    PartyService(AgreementHold hold, AgreementRights rights, PartyRegister register, PartyHeads heads, PartyRows rows) {
        this.hold = hold;
        this.rights = rights;
        this.register = register;
        this.heads = heads;
        this.rows = rows;
    }

    /** Everybody who may be put on an agreement of the unit, with the heads of today. */
    @ReadOnly
    public List<PartyChoice> choices(Actor actor, long organisationId) {
        rights.requirePrepare(actor, organisationId);
        var everybody = new ArrayList<>(register.witnesses(organisationId, null));
        register.everybody(organisationId).stream()
                .filter(one ->
                        everybody.stream().noneMatch(there -> there.place().equals(one.place())))
                .forEach(everybody::add);
        var holders = heads.holders(everybody.stream().map(NamedPlace::place).toList());
        return everybody.stream()
                .map(one -> PartyChoice.of(one, holders.getOrDefault(one.place(), List.of())))
                .toList();
    }

    /** Arranges the parties and returns the revision that holds now. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int arrange(Actor actor, long agreementId, ArrangeParties wish) {
        var held = hold.current(agreementId);
        rights.requirePrepare(actor, held);
        TextRules.requireEditable(held, "đổi các bên");
        TextRules.requireFresh(held, wish.revision());
        var wanted = PartyLabels.arranged(
                held.version().id(), resolved(held, wish.parties()), resolved(held, wish.witnesses()));
        if (held.version().state() == VersionState.NEGOTIATING
                && wanted.stream().filter(AgreementParty::promises).count() < 2) {
            throw Refusal.invalid(
                            "TWO_PARTIES_NEEDED",
                            "Giao ước đang thương lượng phải còn từ hai bên trở lên. Anh/chị giữ lại một bên, hoặc hủy giao ước.")
                    .with("field", "parties");
        }
        return rows.arrange(actor, held, wanted);
    }

    private List<NamedPlace> resolved(HeldAgreement held, List<PartyWish> wishes) {
        return wishes.stream()
                .map(wish -> register.resolve(held.agreement().organisationId(), wish))
                .toList();
    }
}
