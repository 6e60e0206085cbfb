package vn.giaouoc.app.agreement.signing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.agreement.party.PartyRole;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.common.Ids;

/** A short text that all parties have agreed to, as rows. */
final class AgreedText {

    private AgreedText() {}

    /** The first version, agreed by all. */
    static AgreementVersion version(long id, long agreementId, Instant now) {
        return new AgreementVersion(
                id, agreementId, 1, VersionState.AGREED, 1, content(), null, null, null, null, null, null, now);
    }

    /** Parties that have agreed to it, and the union as witness. */
    static List<AgreementParty> parties(long versionId, long unit, List<PartyPlace> places, Instant now) {
        var parties = new ArrayList<AgreementParty>();
        for (var place : places) {
            int position = parties.size() + 1;
            parties.add(agreed(
                    AgreementParty.fresh(
                            Ids.next(),
                            versionId,
                            position,
                            "Bên " + position,
                            PartyRole.PARTY,
                            place,
                            "Khoa số " + position),
                    now));
        }
        parties.add(AgreementParty.fresh(
                Ids.next(),
                versionId,
                parties.size() + 1,
                "Xác nhận của công đoàn",
                PartyRole.WITNESS,
                PartyPlace.organisation(unit),
                "Công đoàn cơ sở"));
        return parties;
    }

    private static AgreementParty agreed(AgreementParty party, Instant at) {
        return new AgreementParty(
                party.id(),
                party.versionId(),
                party.position(),
                party.label(),
                party.role(),
                party.kind(),
                party.organisationId(),
                party.departmentId(),
                party.employerId(),
                party.name(),
                1,
                1L,
                at,
                null,
                null,
                null);
    }

    static AgreementContent content() {
        return new AgreementContent(
                List.of(new Clause("b1", "Căn cứ Luật Thi đua, khen thưởng năm 2022")),
                List.of(
                        new Article("content", "Nội dung thi đua", List.of(new Clause("c1", "Thực hiện “Năm không”."))),
                        new Article(AgreementContent.TARGETS, "Chỉ tiêu", List.of())),
                List.of(new Target("t1", "Tỷ lệ ký cam kết", "%", new BigDecimal("95.5"), Direction.AT_LEAST, null)));
    }
}
