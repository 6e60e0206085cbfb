package vn.giaouoc.db.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.db.agreement.life.VersionFacts;
import vn.giaouoc.db.agreement.life.VersionGuard;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.PartyPlace;
import vn.giaouoc.db.agreement.party.PartyRole;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;

/** Facts for guards: everything holds, or everything but one thing. */
final class Facts {

    /** What each guard says when it does not let pass. */
    static final Map<VersionGuard, String> CODES = Map.of(
            VersionGuard.TWO_PARTIES, "TWO_PARTIES_NEEDED",
            VersionGuard.TEXT_COMPLETE, "TEXT_INCOMPLETE",
            VersionGuard.ALL_AGREED, "NOT_ALL_AGREED",
            VersionGuard.HEADS_KNOWN, "HEAD_MISSING",
            VersionGuard.LAST_DAY_AHEAD, "LAST_DAY_OVER",
            VersionGuard.LAST_DAY_PASSED, "LAST_DAY_NOT_OVER",
            VersionGuard.ALL_SIGNED, "NOT_ALL_SIGNED",
            VersionGuard.REASON_GIVEN, "REASON_NEEDED",
            VersionGuard.NOT_JUDGED, "ALREADY_JUDGED",
            VersionGuard.SUCCESSOR_SIGNED, "AMENDMENT_NOT_SIGNED");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int REVISION = 4;

    private Facts() {}

    static AgreementContent content() {
        return new AgreementContent(
                List.of(new Clause("law", "Căn cứ Luật Thi đua, khen thưởng")),
                List.of(new Article("content", "Nội dung thi đua", List.of(new Clause("c1", "Không vô cảm")))),
                List.of(new Target("t1", "Ký cam kết", "%", new BigDecimal("95"), Direction.AT_LEAST, null)));
    }

    static VersionFacts whereAllHolds(VersionState state) {
        var passed = state == VersionState.OPEN;
        return facts(state, 2, REVISION, passed ? TODAY.minusDays(1) : TODAY, "Đổi chỉ tiêu", false, content());
    }

    /** Everything but that holds. */
    static VersionFacts where(VersionGuard broken, VersionState state) {
        var good = whereAllHolds(state);
        return switch (broken) {
            case TWO_PARTIES -> facts(state, 1, REVISION, TODAY, "x", false, content());
            case TEXT_COMPLETE ->
                facts(state, 2, REVISION, TODAY, "x", false, new AgreementContent(List.of(), List.of(), List.of()));
            case ALL_AGREED -> facts(state, 2, REVISION - 1, TODAY, "x", false, content());
            case LAST_DAY_AHEAD -> facts(state, 2, REVISION, TODAY.minusDays(1), "x", false, content());
            case LAST_DAY_PASSED -> facts(state, 2, REVISION, TODAY, "x", false, content());
            case REASON_GIVEN -> facts(state, 2, REVISION, TODAY, " ", false, content());
            case NOT_JUDGED -> facts(state, 2, REVISION, TODAY, "x", true, content());
            case HEADS_KNOWN, ALL_SIGNED, SUCCESSOR_SIGNED ->
                new VersionFacts(
                        state,
                        REVISION,
                        good.content(),
                        good.parties(),
                        broken == VersionGuard.ALL_SIGNED ? Set.of(1L) : good.signed(),
                        broken == VersionGuard.HEADS_KNOWN ? Set.of(1L) : good.headed(),
                        good.expiresOn(),
                        TODAY,
                        "x",
                        false,
                        false);
        };
    }

    private static VersionFacts facts(
            VersionState state,
            int promising,
            int agreedTo,
            LocalDate lastDay,
            @Nullable String reason,
            boolean judged,
            AgreementContent content) {
        var parties = LongStream.rangeClosed(1, promising + 1L)
                .mapToObj(id -> party(id, id <= promising ? PartyRole.PARTY : PartyRole.WITNESS, agreedTo))
                .toList();
        var promised = parties.stream()
                .filter(AgreementParty::promises)
                .map(AgreementParty::id)
                .collect(Collectors.toSet());
        return new VersionFacts(
                state, REVISION, content, parties, promised, promised, lastDay, TODAY, reason, judged, true);
    }

    private static AgreementParty party(long id, PartyRole role, int agreedTo) {
        var fresh = AgreementParty.fresh(
                id, 7, (int) id, "Bên " + id, role, PartyPlace.department(5, 50 + id), "Khoa số " + id);
        return new AgreementParty(
                fresh.id(),
                fresh.versionId(),
                fresh.position(),
                fresh.label(),
                fresh.role(),
                fresh.kind(),
                fresh.organisationId(),
                fresh.departmentId(),
                fresh.employerId(),
                fresh.name(),
                role == PartyRole.PARTY ? agreedTo : null,
                null,
                null,
                null,
                null,
                null);
    }
}
