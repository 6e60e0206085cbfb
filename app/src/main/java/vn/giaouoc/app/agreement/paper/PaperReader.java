package vn.giaouoc.app.agreement.paper;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.agreement.paper.text.PaperFacts;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.db.agreement.paper.AgreementPaperHead;
import vn.giaouoc.db.agreement.paper.AgreementPaperHeadRepository;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.AgreementPartyRepository;
import vn.giaouoc.db.agreement.text.FrozenText;
import vn.giaouoc.db.common.Refusal;

/** Gathers what a paper is made of; rights have been asked. */
@Singleton
class PaperReader {

    private final AgreementPaperHeadRepository heads;
    private final AgreementPartyRepository parties;
    private final OrganisationTree tree;
    private final Times times;

    PaperReader(
            AgreementPaperHeadRepository heads, AgreementPartyRepository parties, OrganisationTree tree, Times times) {
        this.heads = heads;
        this.parties = parties;
        this.tree = tree;
        this.times = times;
    }

    AgreementPaperHead head(long versionId) {
        return heads.findByVersionId(versionId).orElseGet(() -> AgreementPaperHead.none(versionId));
    }

    PaperFacts facts(AgreementPage page, String address) {
        return new PaperFacts(
                page, head(Long.parseLong(page.version().id())), superior(page), canonical(page), address);
    }

    /** As the tree stood when the last party signed, else as it stands today. */
    private @Nullable String superior(AgreementPage page) {
        var signedAt = page.version().signedAt();
        LocalDate day = signedAt == null
                ? times.today()
                : ZonedDateTime.ofInstant(signedAt, Times.ZONE).toLocalDate();
        var path = tree.path(Long.parseLong(page.unitId()), day);
        return path.size() < 2 ? null : path.get(path.size() - 2).name();
    }

    /** The frozen text; CONFLICT when it is no longer the one that was signed, which no paper may hide. */
    private String canonical(AgreementPage page) {
        var digest = page.version().sha256();
        if (digest == null) {
            return "";
        }
        var text = new FrozenText(
                page.code(),
                page.version().number(),
                page.year(),
                page.title(),
                parties
                        .findByVersionIdOrderByPosition(
                                Long.parseLong(page.version().id()))
                        .stream()
                        .map(AgreementParty::frozen)
                        .toList(),
                page.content());
        if (!Arrays.equals(text.sha256(), HexFormat.of().parseHex(digest))) {
            throw Refusal.conflict(
                    "TEXT_CHANGED",
                    "Nội dung đang lưu không còn khớp với nội dung lúc mở ký nên cổng không in. Anh/chị báo quản trị viên"
                            + " kiểm tra.");
        }
        return text.canonical();
    }
}
