package vn.giaouoc.app.pledge.paper;

import jakarta.inject.Singleton;
import java.util.Set;
import org.apache.tika.Tika;
import vn.giaouoc.app.campaign.OpenWindow;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.db.pledge.PledgeScan;
import vn.giaouoc.db.pledge.PledgeScanRepository;

/** Looks at what a scanned list really is, by its content, and keeps it once. */
@Singleton
class ScanKeeper {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Set<String> TYPES = Set.of("application/pdf", "image/jpeg", "image/png");

    private final Tika tika = new Tika();
    private final PledgeScanRepository scans;
    private final Times times;

    ScanKeeper(PledgeScanRepository scans, Times times) {
        this.scans = scans;
        this.times = times;
    }

    /** The kind of file, or a refusal that says what to bring instead. */
    String typeOf(byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalid(
                    "SCAN_MISSING", "Chưa có bản quét danh sách. Anh/chị chọn tệp PDF hoặc ảnh chụp danh sách đã ký.");
        }
        if (content.length > MOST_BYTES) {
            throw Refusal.invalid(
                    "SCAN_TOO_LARGE", "Tệp lớn hơn 10 MB. Anh/chị quét ở độ phân giải thấp hơn, hoặc chia danh sách.");
        }
        var type = tika.detect(content);
        if (!TYPES.contains(type)) {
            throw Refusal.invalid(
                    "SCAN_WRONG_TYPE",
                    "Tệp này không phải PDF, JPG hay PNG. Anh/chị chọn bản quét hoặc ảnh chụp danh sách.");
        }
        return type;
    }

    /** Keeps the file; the same one of a unit and year is kept once. */
    long keep(Actor actor, EnterPaper wish, OpenWindow window) {
        var type = typeOf(wish.content());
        var sha256 = Digest.sha256(wish.content());
        return scans.sameFile(wish.organisationId(), window.campaignId(), window.year(), sha256)
                .orElseGet(() -> {
                    var name = wish.fileName().replaceAll("[\\\\/\\p{Cntrl}]", "_");
                    var scan = new PledgeScan(
                            Ids.next(),
                            wish.organisationId(),
                            window.campaignId(),
                            window.year(),
                            name.length() > 255 ? name.substring(name.length() - 255) : name,
                            type,
                            sha256,
                            wish.content(),
                            wish.signedOn(),
                            actor.accountId(),
                            times.now());
                    return scans.save(scan).id();
                });
    }
}
