package vn.giaouoc.app.pledge.receipt;

import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.app.verification.Finding;
import vn.giaouoc.app.verification.Finding.Line;
import vn.giaouoc.app.verification.Finding.Mood;
import vn.giaouoc.app.verification.Verification;

/** Receipts on the public page, by their code. */
@Singleton
class ReceiptVerification implements Verification {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final Receipts receipts;

    ReceiptVerification(Receipts receipts) {
        this.receipts = receipts;
    }

    @Override
    public Optional<Finding> ofCode(String typed) {
        return receipts.verify(typed).map(ReceiptVerification::finding);
    }

    private static Finding finding(PublicReceipt receipt) {
        return switch (receipt.state()) {
            case SIGNED ->
                new Finding(
                        Mood.VALID,
                        "Biên nhận có hiệu lực",
                        "Cam kết này đang được lưu trên hệ thống đúng như biên nhận.",
                        lines(receipt));
            case WITHDRAWN ->
                new Finding(
                        Mood.PAST,
                        "Cam kết đã được rút",
                        "Biên nhận có thật; người ký đã rút cam kết sau đó.",
                        lines(receipt));
            case DECLINED ->
                new Finding(
                        Mood.PAST,
                        "Ghi nhận không ký",
                        "Biên nhận có thật; đây là lựa chọn không ký cam kết.",
                        lines(receipt));
        };
    }

    private static List<Line> lines(PublicReceipt receipt) {
        return List.of(
                new Line("Mã biên nhận", receipt.code()),
                new Line("Cuộc vận động", receipt.campaignShortName() + ", năm " + receipt.year()),
                new Line("Người ký", receipt.maskedName()),
                new Line("Đơn vị", receipt.unit()),
                new Line("Thời điểm", SHOWN.format(OffsetDateTime.parse(receipt.signedAt())) + " (GMT+7)"),
                new Line("Cách ký", receipt.method().label()),
                new Line("SHA-256", receipt.digest()));
    }
}
