package vn.giaouoc.app.agreement.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.agreement.page.HeadLine;
import vn.giaouoc.app.agreement.page.PartyLine;
import vn.giaouoc.app.agreement.page.SignatureLine;
import vn.giaouoc.app.agreement.page.VersionLine;
import vn.giaouoc.app.agreement.paper.text.PaperFacts;
import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.paper.AgreementPaperHead;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.db.agreement.party.PartyRole;
import vn.giaouoc.db.agreement.text.AgreementContent;
import vn.giaouoc.db.agreement.text.Article;
import vn.giaouoc.db.agreement.text.Clause;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;

/** Agreements as pages, without a database. */
final class SampleAgreement {

    static final String ELEVEN_WORDS = "Công Huyền Tôn Nữ Nguyễn Thị Hoàng Minh Thảo Nguyên";
    static final String LONG_UNIT = "Công đoàn cơ sở Công ty trách nhiệm hữu hạn một thành viên Khai thác công trình"
            + " thủy lợi và Nước sạch nông thôn tỉnh Bình Định cũ";
    static final String LONG_DEPARTMENT =
            "Phòng Quản lý khai thác, bảo trì công trình đầu mối và điều tiết nước liên hồ"
                    + " chứa các huyện phía Bắc tỉnh kiêm Đội xe máy thi công số 2";
    static final Instant SIGNED = Instant.parse("2026-11-05T07:30:05Z");
    static final String SHA256 = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private SampleAgreement() {}

    /** Three departments have signed, one of them by a delegate; the union confirmed, the thủ trưởng not yet. */
    static PaperFacts three() {
        var parties = new ArrayList<PartyLine>();
        parties.add(party(1, "Bên A", "Khoa Nội tổng hợp", signed("Nguyễn Thị Hương", "Trưởng Khoa Nội", null, 0)));
        parties.add(party(2, "Bên B", "Khoa Ngoại", signed("H’Bia Ksor", "Trưởng Khoa Ngoại", "Trần Văn An", 41)));
        parties.add(party(3, "Bên C", LONG_DEPARTMENT, signed(ELEVEN_WORDS, "Trưởng phòng", null, 95)));
        parties.add(witness(4, PartyKind.ORGANISATION, signed("Lê Văn Chủ", "Chủ tịch công đoàn cơ sở", null, 300)));
        parties.add(witness(5, PartyKind.EMPLOYER, null));
        return facts("Công đoàn cơ sở Trung tâm Y tế khu vực Tây Lĩnh", VersionState.SIGNED, parties, entered());
    }

    /** The same before anybody signed: heads are known but for one. */
    static PaperFacts unsigned() {
        var parties = List.of(
                party(1, "Bên A", "Khoa Nội tổng hợp", null),
                withoutHead(2, "Bên B", "Khoa Ngoại"),
                witness(3, PartyKind.ORGANISATION, null));
        return facts("Công đoàn cơ sở Trung tâm Y tế khu vực Tây Lĩnh", VersionState.NEGOTIATING, parties, none());
    }

    /** Forty departments of a unit with a name of 128 letters. */
    static PaperFacts forty() {
        var parties = new ArrayList<>(IntStream.rangeClosed(1, 40)
                .mapToObj(i -> party(
                        i,
                        "Bên " + i,
                        i % 9 == 0 ? LONG_DEPARTMENT : "Phân xưởng số " + i,
                        signed(i % 7 == 0 ? ELEVEN_WORDS : "Nguyễn Văn Tứ", "Quản đốc phân xưởng " + i, null, i)))
                .toList());
        parties.add(witness(41, PartyKind.ORGANISATION, signed("Lê Văn Chủ", "Chủ tịch công đoàn cơ sở", null, 300)));
        parties.add(witness(42, PartyKind.EMPLOYER, signed("Phạm Giám Đốc", "Giám đốc", null, 400)));
        return facts(LONG_UNIT, VersionState.SIGNED, parties, entered());
    }

    private static PaperFacts facts(String unit, VersionState state, List<PartyLine> parties, AgreementPaperHead head) {
        boolean signed = state == VersionState.SIGNED;
        var version = new VersionLine(
                "7", 1, state, state.label(), 3, signed ? SHA256 : null, null, null, signed ? SIGNED : null, null);
        var page = new AgreementPage(
                "5",
                "7K3M9QXT2B4D",
                "7K3M-9QXT-2B4D",
                "Giao ước thi đua thực hiện “Năm không” năm 2026 giữa các khoa, phòng",
                "1",
                "Năm không",
                2026,
                "2",
                unit,
                null,
                null,
                version,
                content(),
                parties,
                List.of(version),
                signed ? "7" : null,
                null,
                null,
                null,
                false,
                List.of(),
                1);
        return new PaperFacts(
                page,
                head,
                "Công đoàn xã Tây Lĩnh",
                signed ? "giaouoc-agreement-1\ncode\t7K3M9QXT2B4D\n" : "",
                "https://giaouoc.example");
    }

    static AgreementPaperHead entered() {
        return new AgreementPaperHead(
                7,
                "5",
                "GƯTĐ-CĐCS",
                "Tây Lĩnh",
                LocalDate.of(2026, 11, 5),
                "TM. Ban chấp hành\nChủ tịch",
                "Giám đốc",
                "Các bên ký giao ước\nCông đoàn xã (b/c)\nLưu: VT, CĐCS",
                1L,
                SIGNED,
                1);
    }

    private static AgreementPaperHead none() {
        return AgreementPaperHead.none(7);
    }

    private static AgreementContent content() {
        return new AgreementContent(
                List.of(
                        new Clause("b1", "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15/6/2022"),
                        new Clause("b2", "Căn cứ kết quả hội nghị viên chức, người lao động năm 2026;")),
                List.of(
                        new Article(
                                "content",
                                "Nội dung thi đua",
                                List.of(
                                        new Clause(
                                                "c1",
                                                "Thi đua thực hiện “Năm không” trong từng việc hằng ngày; vận động đoàn viên tự nguyện"
                                                        + " ký và làm đúng cam kết đã ký."),
                                        new Clause(
                                                "c2",
                                                "Thi đua cải tiến cách làm, rút ngắn thời gian chờ của người dân."))),
                        new Article(
                                AgreementContent.TARGETS,
                                "Chỉ tiêu",
                                List.of(new Clause("t0", "Các bên phấn đấu đạt các chỉ tiêu sau:"))),
                        new Article(
                                "responsibility",
                                "Trách nhiệm",
                                List.of(new Clause(
                                        "r1",
                                        "Trưởng các khoa, phòng tổ chức thực hiện và chịu trách nhiệm về kết quả."))),
                        new Article(
                                "judgement",
                                "Đánh giá",
                                List.of(
                                        new Clause("j1", "Giữa năm, các bên cùng xem lại tiến độ từng chỉ tiêu."),
                                        new Clause(
                                                "j2",
                                                "Tháng 11 năm 2026, đánh giá từng chỉ tiêu, kết luận đạt hoặc chưa đạt.")))),
                List.of(
                        target(
                                "t1",
                                "Đoàn viên tự nguyện ký cam kết thực hiện cuộc vận động",
                                "%",
                                "95.5",
                                Direction.AT_LEAST),
                        target(
                                "t2",
                                "Gặp mặt, đối thoại giữa người đứng đầu và đại diện người lao động",
                                "cuộc",
                                "2",
                                Direction.AT_LEAST),
                        target("t3", "Vi phạm đã có kết luận", "vụ", "0", Direction.AT_MOST)));
    }

    private static Target target(String key, String content, String unit, String goal, Direction direction) {
        return new Target(key, content, unit, new BigDecimal(goal), direction, null);
    }

    private static SignatureLine signed(String who, String title, @Nullable String holder, int later) {
        return new SignatureLine(
                who, title, holder, "OWN_PHONE", SIGNED.minusSeconds(1000).plusSeconds(later));
    }

    private static PartyLine party(int position, String label, String name, @Nullable SignatureLine signature) {
        return line(
                position,
                label,
                PartyRole.PARTY,
                PartyKind.DEPARTMENT,
                name,
                List.of(new HeadLine("Nguyễn Thị Hương", "Trưởng khoa")),
                signature);
    }

    private static PartyLine withoutHead(int position, String label, String name) {
        return line(position, label, PartyRole.PARTY, PartyKind.DEPARTMENT, name, List.of(), null);
    }

    private static PartyLine witness(int position, PartyKind kind, @Nullable SignatureLine signature) {
        boolean union = kind == PartyKind.ORGANISATION;
        return line(
                position,
                union ? "Xác nhận của công đoàn" : "Xác nhận của thủ trưởng",
                PartyRole.WITNESS,
                kind,
                union ? "Công đoàn cơ sở Trung tâm Y tế" : "Trung tâm Y tế khu vực Tây Lĩnh",
                List.of(union ? new HeadLine("Lê Văn Chủ", "Chủ tịch") : new HeadLine("Phạm Giám Đốc", "Giám đốc")),
                signature);
    }

    private static PartyLine line(
            int position,
            String label,
            PartyRole role,
            PartyKind kind,
            String name,
            List<HeadLine> heads,
            @Nullable SignatureLine signature) {
        return new PartyLine(
                Integer.toString(position),
                position,
                label,
                role,
                kind,
                "2",
                "0",
                "0",
                name,
                heads,
                true,
                3,
                null,
                signature,
                null,
                null,
                false);
    }
}
