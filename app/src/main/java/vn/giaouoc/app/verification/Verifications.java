package vn.giaouoc.app.verification;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.giaouoc.app.verification.Finding.Mood;
import vn.giaouoc.db.common.Refusal;

/** Asks every feature what it knows of a code or a file, and says valid, altered or unknown. */
@Singleton
public class Verifications {

    private final List<Verification> features;

    Verifications(List<Verification> features) {
        this.features = features;
    }

    /** What stands behind a code as typed, or a refusal NOT_FOUND that says how to type one. */
    public Finding ofCode(String typed) {
        return first(feature -> feature.ofCode(typed))
                .orElseThrow(() -> Refusal.notFound(
                        "CODE_UNKNOWN",
                        "Không có biên nhận hay văn bản nào mang mã này. Mã có 12 ký tự, ví dụ 7K3M-9QXT-2B4D; anh/chị"
                                + " xem lại trên giấy rồi gõ lại."));
    }

    /**
     * What a file is: handed out by the portal as it is; altered, when it names a document of ours but is not the file we
     * handed out; else unknown.
     *
     * @param codesInside codes the file carries, see {@link FileMark}
     */
    public Finding ofFile(byte[] sha256, List<String> codesInside) {
        return first(feature -> feature.ofFile(sha256))
                .or(() -> codesInside.stream()
                        .flatMap(code -> first(feature -> feature.ofCode(code)).stream())
                        .findFirst()
                        .map(Verifications::altered))
                .orElseGet(Verifications::unknown);
    }

    private Optional<Finding> first(Function<Verification, Optional<Finding>> question) {
        return features.stream()
                .flatMap(feature -> question.apply(feature).stream())
                .findFirst();
    }

    private static Finding altered(Finding genuine) {
        return new Finding(
                Mood.ALTERED,
                "Tệp đã bị sửa",
                "Tệp này mang mã của văn bản dưới đây nhưng không còn đúng từng byte như tệp cổng đã phát hành. Đừng dùng"
                        + " tệp này; hãy xin lại bản gốc từ đơn vị.",
                genuine.lines());
    }

    private static Finding unknown() {
        return new Finding(
                Mood.UNKNOWN,
                "Không rõ tệp này",
                "Cổng chưa từng phát hành hay lưu tệp này. Nếu đây là ảnh chụp, bản in ra hoặc bản lưu lại bằng phần mềm"
                        + " khác, hãy kiểm tra bằng mã QR hoặc mã 12 ký tự in trên văn bản.",
                List.of());
    }
}
