package vn.giaouoc.app.agreement.paper.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.document.official.Block;
import vn.giaouoc.app.document.official.PaperTable;
import vn.giaouoc.app.document.official.PaperTable.Align;
import vn.giaouoc.app.document.official.PaperTable.Row;
import vn.giaouoc.db.agreement.signature.SigningMethod;

/** The last page of a sealed paper: who signed, as what, how and when, and how anybody may check it (trade: 4.4). */
public final class Certificate {

    /** The signed text inside the PDF. */
    public static final String TEXT_FILE = "noi-dung-da-ky.txt";

    private Certificate() {}

    /**
     * Which sealing this is.
     *
     * @param number from 1; a later confirmation or number of the văn thư makes the next one
     */
    public record Issue(int number, Instant at) {}

    static List<Block> of(PaperFacts facts, Issue issue) {
        var page = facts.page();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.NewPage(false));
        blocks.add(Block.part("TRANG CHỨNG NHẬN KÝ XÁC NHẬN ĐIỆN TỬ"));
        blocks.add(facts(page, issue));
        blocks.add(signatures(page.parties()));
        blocks.add(check(facts));
        return blocks;
    }

    private static Block facts(AgreementPage page, Issue issue) {
        var version = page.version();
        var table = new PaperTable.Draft().column("", 5, Align.LEFT).column("", 12, Align.LEFT);
        table.row(Row.of("Văn bản", page.title()));
        table.row(Row.of(
                "Mã văn bản",
                page.codeShown() + (version.number() > 1 ? ", bản sửa đổi lần " + (version.number() - 1) : "")));
        table.row(Row.of("Đơn vị lập và lưu giữ", page.unit()));
        if (version.signedAt() != null) {
            table.row(Row.of("Các bên đã ký đủ lúc", PaperTimes.exact(version.signedAt())));
        }
        table.row(Row.of("Phát hành", "lần " + issue.number() + ", lúc " + PaperTimes.exact(issue.at())));
        table.row(Row.of("SHA-256 của nội dung đã ký", String.valueOf(version.sha256())));
        return table.done();
    }

    private static Block signatures(List<PartyLine> parties) {
        var table = new PaperTable.Draft()
                .column("Bên, vai trò", 3, Align.LEFT)
                .column("Đơn vị", 3.8, Align.LEFT)
                .column("Người ký, chức vụ", 4.2, Align.LEFT)
                .column("Cách ký", 3.2, Align.LEFT)
                .column("Thời điểm", 3.9, Align.LEFT);
        for (var party : parties) {
            var signature = party.signature();
            var role = party.promises() ? party.label() + ", " + party.role().label() : party.label();
            if (signature == null) {
                table.row(Row.of(role, party.name(), party.promises() ? "Chưa ký" : "Chưa xác nhận", "", ""));
                continue;
            }
            var who = signature.holder() == null
                    ? signature.signer() + ", " + signature.title()
                    : signature.signer() + ", theo ủy quyền của " + signature.holder() + ", " + signature.title();
            table.row(Row.of(
                    role,
                    party.name(),
                    who,
                    SigningMethod.valueOf(signature.method()).label(),
                    PaperTimes.exact(signature.at())));
        }
        return table.done();
    }

    private static Block check(PaperFacts facts) {
        var page = facts.page();
        var address = facts.address() + "/xac-minh/" + page.codeShown();
        return new Block.Code(
                address,
                List.of(
                        "Cách kiểm tra: quét mã bên cạnh, hoặc mở " + facts.address() + "/xac-minh rồi gõ mã "
                                + page.codeShown() + " hay chọn chính tệp PDF này. Tệp chỉ khác một byte cũng được báo"
                                + " là đã bị sửa. SHA-256 của tệp hiện trên trang kiểm tra.",
                        "Nội dung đã ký nằm trong tệp đính kèm " + TEXT_FILE + " của tệp PDF này; SHA-256 của tệp đính"
                                + " kèm phải đúng như ghi ở trên.",
                        "Ký xác nhận điện tử trên cổng là thao tác của người đã đăng nhập, xác nhận lại bằng mã bí mật"
                                + " của mình; không phải chữ ký số. Bản ký tay đóng dấu hoặc ký số, nếu có, được đơn vị"
                                + " lưu kèm trên cổng."));
    }
}
