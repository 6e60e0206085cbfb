package vn.giaouoc.app.agreement.signing.screen;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaouoc.app.agreement.signing.Expiry;
import vn.giaouoc.app.agreement.signing.screen.ScreenPage.PartyState;
import vn.giaouoc.app.agreement.signing.screen.ScreenPage.ScreenParty;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.document.QrCode;
import vn.giaouoc.app.organisation.Days;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementCode;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.signature.AgreementSignature;
import vn.giaouoc.db.agreement.signature.AgreementSignatureRepository;
import vn.giaouoc.db.agreement.version.AgreementVersion;

/** Makes what the projector shows from the rows; asked every two seconds, so it reads little. */
@Singleton
class ScreenPages {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final AgreementPartyRepository parties;
    private final AgreementSignatureRepository signatures;
    private final OrganisationTree tree;
    private final Expiry expiry;
    private final Times times;

    ScreenPages(
            AgreementPartyRepository parties,
            AgreementSignatureRepository signatures,
            OrganisationTree tree,
            Expiry expiry,
            Times times) {
        this.parties = parties;
        this.signatures = signatures;
        this.tree = tree;
        this.expiry = expiry;
        this.times = times;
    }

    ScreenPage page(Agreement agreement, AgreementVersion version, String base) {
        var state = expiry.today(version);
        boolean open = state == VersionState.OPEN;
        var signed = signatures.findByVersionIdOrderBySignedAt(version.id()).stream()
                .map(AgreementSignature::partyId)
                .collect(Collectors.toSet());
        var shown = parties(version, signed);
        var lastDay = version.expiresOn();
        return new ScreenPage(
                tree.last(agreement.organisationId()).name(),
                agreement.title(),
                state,
                state.label(),
                new AgreementCode(agreement.code()).shown(),
                base.replaceFirst("^https?://", "") + "/g",
                open ? QrCode.of(base + "/g/#" + agreement.code()).svg("Mã QR để ký giao ước") : null,
                (int) shown.stream()
                        .filter(party -> party.state() == PartyState.SIGNED)
                        .count(),
                shown.size(),
                CLOCK.format(times.here()),
                open && lastDay != null ? secondsUntilEndOf(lastDay) : 0,
                lastDay == null ? null : Days.text(lastDay),
                shown);
    }

    private List<ScreenParty> parties(AgreementVersion version, Set<Long> signed) {
        return parties.findByVersionIdOrderByPosition(version.id()).stream()
                .filter(AgreementParty::promises)
                .map(party -> new ScreenParty(party.position(), party.name(), state(party, signed)))
                .toList();
    }

    private static PartyState state(AgreementParty party, Set<Long> signed) {
        return signed.contains(party.id())
                ? PartyState.SIGNED
                : party.refusedAt() == null ? PartyState.WAITING : PartyState.REFUSED;
    }

    private long secondsUntilEndOf(LocalDate day) {
        var end = day.plusDays(1).atStartOfDay(Times.ZONE);
        return Math.max(0, Duration.between(times.here(), end).toSeconds());
    }
}
