package vn.giaouoc.app.agreement.paper;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.agreement.paper.text.PaperTimes;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.verification.Finding;
import vn.giaouoc.app.verification.Finding.Line;
import vn.giaouoc.app.verification.Finding.Mood;
import vn.giaouoc.app.verification.MaskedName;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.AgreementCode;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.paper.AgreementPaperRow;
import vn.giaouoc.db.agreement.paper.PaperKind;
import vn.giaouoc.db.agreement.signature.AgreementSignature;
import vn.giaouoc.db.agreement.signature.AgreementSignatureRepository;
import vn.giaouoc.db.agreement.version.AgreementVersion;
import vn.giaouoc.db.common.Digest;

/** What anybody may read of an agreement: unit, state, digests, who signed when, names masked (trade: 4.3). */
@Singleton
class PublicWords {

    private final AgreementSignatureRepository signatures;
    private final OrganisationTree tree;

    PublicWords(AgreementSignatureRepository signatures, OrganisationTree tree) {
        this.signatures = signatures;
        this.tree = tree;
    }

    Finding ofVersion(Agreement agreement, AgreementVersion version, Optional<AgreementPaperRow> sealed) {
        var lines = lines(agreement, version);
        sealed.ifPresent(
                row -> lines.add(new Line("SHA-256 của tệp phát hành lần " + row.issue(), Digest.hex(row.sha256()))));
        return finding(version, "Giao ước có hiệu lực", "Mọi bên đã ký; nội dung đang lưu đúng như lúc ký.", lines);
    }

    Finding ofFile(Agreement agreement, AgreementVersion version, AgreementPaperRow paper) {
        var lines = lines(agreement, version);
        lines.add(new Line(
                "Tệp", paper.kind().label() + ", lần " + paper.issue() + ", " + PaperTimes.exact(paper.madeAt())));
        lines.add(new Line("SHA-256 của tệp", Digest.hex(paper.sha256())));
        return paper.kind() == PaperKind.SEALED_PDF
                ? finding(version, "Tệp hợp lệ", sealed(paper), lines)
                : finding(version, "Đúng tệp đơn vị đã đưa lên", brought(paper), lines);
    }

    private static String sealed(AgreementPaperRow paper) {
        return "Tệp đúng từng byte như bản cổng đã phát hành lần " + paper.issue() + "."
                + (paper.replacedBy() == null
                        ? ""
                        : " Đã có lần phát hành mới hơn, do có thêm xác nhận hoặc văn thư ghi số, ngày.");
    }

    private static String brought(AgreementPaperRow paper) {
        return "Tệp đúng từng byte như bản đơn vị đã đưa lên cổng. Cổng không kiểm tra con dấu, chữ ký"
                + (paper.signatures() > 0 ? " và chứng thư của " + paper.signatures() + " chữ ký số" : "")
                + " trong tệp."
                + (paper.replacedBy() == null ? "" : " Đơn vị đã thay tệp này bằng tệp khác.");
    }

    /** The state of the version decides before anything about the file. */
    private static Finding finding(AgreementVersion version, String title, String words, List<Line> lines) {
        return switch (version.state()) {
            case SIGNED -> new Finding(Mood.VALID, title, words, lines);
            case REPLACED ->
                new Finding(
                        Mood.PAST,
                        "Đã thay bằng bản sửa đổi",
                        words + " Các bên đã ký bản sửa đổi thay cho bản này.",
                        lines);
            case CANCELLED -> new Finding(Mood.PAST, "Giao ước đã hủy", "Giao ước có thật nhưng đã bị hủy.", lines);
            case EXPIRED -> new Finding(Mood.PAST, "Quá hạn ký", "Hết hạn ký mà chưa đủ các bên ký.", lines);
            default ->
                new Finding(Mood.PAST, "Chưa ký đủ các bên", "Giao ước có thật nhưng chưa đủ các bên ký.", lines);
        };
    }

    private List<Line> lines(Agreement agreement, AgreementVersion version) {
        var lines = new ArrayList<Line>();
        lines.add(new Line("Mã văn bản", new AgreementCode(agreement.code()).shown()));
        lines.add(new Line("Văn bản", agreement.title()));
        lines.add(new Line("Đơn vị lập", tree.last(agreement.organisationId()).name()));
        lines.add(new Line("Năm", Integer.toString(agreement.year())));
        lines.add(new Line("Trạng thái", state(version)));
        signatures.findByVersionIdOrderBySignedAt(version.id()).forEach(signature -> lines.add(line(signature)));
        var sha256 = version.sha256();
        if (sha256 != null) {
            lines.add(new Line("SHA-256 của nội dung", Digest.hex(sha256)));
        }
        return lines;
    }

    private static String state(AgreementVersion version) {
        var amendment = version.number() > 1 ? ", bản sửa đổi lần " + (version.number() - 1) : "";
        var signedAt = version.signedAt();
        return version.state().label()
                + amendment
                + (signedAt == null || version.state() == VersionState.CANCELLED
                        ? ""
                        : ", " + PaperTimes.exact(signedAt));
    }

    private static Line line(AgreementSignature signature) {
        var holder = signature.holderName();
        return new Line(
                signature.unitName(),
                MaskedName.of(signature.signerName())
                        + (holder == null ? "" : " (theo ủy quyền của " + MaskedName.of(holder) + ")") + ", "
                        + PaperTimes.exact(signature.signedAt()));
    }
}
