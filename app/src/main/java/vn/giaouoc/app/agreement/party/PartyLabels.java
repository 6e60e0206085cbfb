package vn.giaouoc.app.agreement.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.giaouoc.app.organisation.Names;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.agreement.party.PartyRole;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;

/** Puts parties in order under their labels: Bên A, Bên B …; above 26 they are numbered. */
public final class PartyLabels {

    /** More sign no one agreement; tested to 40. */
    public static final int MOST = 100;

    private static final int LETTERS = 26;
    private static final int LABEL = 60;
    private static final int NAME = 300;

    private PartyLabels() {}

    /** The rows of a version: parties in the order given, then witnesses; the same place twice is refused. */
    public static List<AgreementParty> arranged(long versionId, List<NamedPlace> parties, List<NamedPlace> witnesses) {
        if (parties.size() > MOST) {
            throw Refusal.invalid(
                            "TOO_MANY_PARTIES",
                            "Một giao ước có nhiều nhất %d bên, đang chọn %d. Anh/chị chia thành vài giao ước."
                                    .formatted(MOST, parties.size()))
                    .with("field", "parties");
        }
        var rows = new ArrayList<AgreementParty>();
        var seen = new HashSet<PartyPlace>();
        for (int i = 0; i < parties.size(); i++) {
            rows.add(row(versionId, rows.size() + 1, usual(i, parties.size()), PartyRole.PARTY, parties.get(i), seen));
        }
        var confirming = new HashSet<PartyPlace>();
        for (var witness : witnesses) {
            rows.add(row(versionId, rows.size() + 1, confirms(witness), PartyRole.WITNESS, witness, confirming));
        }
        return List.copyOf(rows);
    }

    private static AgreementParty row(
            long versionId, int position, String usual, PartyRole role, NamedPlace named, Set<PartyPlace> seen) {
        if (!seen.add(named.place())) {
            throw Refusal.invalid("PARTY_TWICE", "«%s» được chọn hai lần. Anh/chị bỏ bớt một.".formatted(named.name()))
                    .with("field", "parties");
        }
        var given = Names.optional(named.label(), LABEL, "tên gọi của bên");
        var name = Names.clean(named.name(), NAME, "tên bên giao ước");
        return AgreementParty.fresh(
                Ids.next(), versionId, position, given == null ? usual : given, role, named.place(), name);
    }

    private static String usual(int index, int size) {
        return size > LETTERS ? "Bên " + (index + 1) : "Bên " + (char) ('A' + index);
    }

    private static String confirms(NamedPlace witness) {
        return witness.place().kind() == PartyKind.EMPLOYER ? "Xác nhận của thủ trưởng" : "Xác nhận của công đoàn";
    }
}
