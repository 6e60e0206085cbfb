package vn.giaouoc.app.agreement.paper.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.agreement.page.SignatureLine;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.Signer;
import vn.giaouoc.app.document.official.Signer.Capacity;
import vn.giaouoc.db.agreement.paper.AgreementPaperHead;
import vn.giaouoc.db.agreement.party.PartyKind;

/** The signature table: parties two by two, below them who confirms. */
final class SignatureWording {

    private static final int ACROSS = 2;

    private SignatureWording() {}

    static List<Block> of(List<PartyLine> parties, AgreementPaperHead head) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Signatures(
                parties.stream()
                        .filter(PartyLine::promises)
                        .map(party -> signer(party, List.of("Đại diện " + party.label(), office(party))))
                        .toList(),
                ACROSS));
        var witnesses = parties.stream().filter(party -> !party.promises()).toList();
        if (!witnesses.isEmpty()) {
            blocks.add(new Block.Signatures(
                    witnesses.stream()
                            .map(party -> signer(party, capacity(party, head)))
                            .toList(),
                    Math.min(ACROSS, witnesses.size())));
        }
        return blocks;
    }

    /** What the văn thư entered for who confirms, else the office alone. */
    private static List<String> capacity(PartyLine party, AgreementPaperHead head) {
        var lines = new ArrayList<String>();
        lines.add(party.label());
        var entered = AgreementWording.lines(entered(party, head));
        if (entered.isEmpty()) {
            lines.add(office(party));
        } else {
            lines.addAll(entered);
        }
        return lines;
    }

    private static @Nullable String entered(PartyLine party, AgreementPaperHead head) {
        return party.kind() == PartyKind.EMPLOYER ? head.employerCapacity() : head.unionCapacity();
    }

    /** The title, with TUQ. where a delegate signed. */
    private static String office(PartyLine party) {
        var signature = party.signature();
        boolean delegated = signature != null && signature.holder() != null;
        if (PartyWording.open(party)) {
            return party.name();
        }
        return delegated ? Capacity.BY_MANDATE.of(PartyWording.title(party)) : PartyWording.title(party);
    }

    private static Signer signer(PartyLine party, List<String> capacity) {
        return new Signer(capacity, notes(party.signature()), PartyWording.open(party) ? "" : PartyWording.name(party));
    }

    private static List<String> notes(@Nullable SignatureLine signature) {
        if (signature == null) {
            return List.of();
        }
        var notes = new ArrayList<String>();
        notes.add("Đã ký xác nhận điện tử");
        notes.add(PaperTimes.exact(signature.at()));
        if (signature.holder() != null) {
            notes.add("theo ủy quyền của " + signature.holder());
        }
        return notes;
    }
}
