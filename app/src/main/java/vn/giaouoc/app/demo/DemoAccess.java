package vn.giaouoc.app.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.member.EnterMember;
import vn.giaouoc.app.access.member.Knowledge;
import vn.giaouoc.app.access.member.KnowledgeKind;
import vn.giaouoc.app.access.member.MemberLinks;
import vn.giaouoc.app.access.member.MemberSignIn;
import vn.giaouoc.app.access.secret.Caller;
import vn.giaouoc.app.access.secret.Passwords;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.demo.plan.DemoPlan;
import vn.giaouoc.db.access.AccountRepository;
import vn.giaouoc.db.access.MemberLink;
import vn.giaouoc.db.access.MemberLinkRepository;
import vn.giaouoc.db.access.office.Office;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.OfficeRepository;
import vn.giaouoc.db.common.Digest;
import vn.giaouoc.db.common.Ids;

/**
 * Accounts, offices and links of the demo. Its passwords are printed on its sign-in page, so they are plain and not to be
 * changed at first sign-in, and one card has a link that is always the same; a portal in use hands out random ones.
 */
@Singleton
class DemoAccess {

    static final String PASSWORD = "thunghiem2026";
    static final String PIN = "258013";
    static final String LINK = "DemoTranThiThuHa0000AA";

    /** An officer of the demo. */
    record Officer(int person, String login, String role, OfficeKind kind, String title, String unit, int department) {}

    static final List<Officer> OFFICERS = List.of(
            new Officer(1, "chutich", "Chủ tịch CĐCS", OfficeKind.CHAIR, "Chủ tịch CĐCS", "U1", -1),
            new Officer(18, "chutich2", "Chủ tịch CĐCS doanh nghiệp", OfficeKind.CHAIR, "Chủ tịch CĐCS", "U3", -1),
            new Officer(4, "totruong", "Tổ trưởng công đoàn", OfficeKind.GROUP_HEAD, "Tổ trưởng tổ Văn phòng", "U1", 0),
            new Officer(11, "truongkhoa", "Trưởng khoa", OfficeKind.DEPARTMENT_HEAD, "Trưởng Khoa Ngoại", "U4", 1),
            new Officer(5, "captren", "Chủ tịch công đoàn xã", OfficeKind.CHAIR, "Chủ tịch Công đoàn xã", "S1", -1),
            new Officer(8, "kiemtra", "Ủy ban kiểm tra", OfficeKind.INSPECTOR, "Ủy viên UBKT", "S1", -1),
            new Officer(21, "thamdinh", "Thẩm định, Ban CS-PL", OfficeKind.REVIEWER, "Cán bộ thẩm định", "P", -1),
            new Officer(22, "lanhdao", "Chủ tịch LĐLĐ tỉnh", OfficeKind.CHAIR, "Chủ tịch LĐLĐ tỉnh", "P", -1),
            new Officer(23, "vanthu", "Văn thư", OfficeKind.CLERK, "Văn thư", "P", -1),
            new Officer(26, "quantri", "Quản trị", OfficeKind.ADMINISTRATOR, "Quản trị cổng", "P", -1));

    /** Members who have chosen their PIN already. */
    static final List<Integer> WITH_PIN = List.of(DemoHead.DELEGATE, 7, 10);

    private final AccountRepository accounts;
    private final OfficeRepository offices;
    private final MemberLinkRepository links;
    private final Passwords passwords;
    private final Times times;

    DemoAccess(
            AccountRepository accounts,
            OfficeRepository offices,
            MemberLinkRepository links,
            Passwords passwords,
            Times times) {
        this.accounts = accounts;
        this.offices = offices;
        this.links = links;
        this.passwords = passwords;
        this.times = times;
    }

    @Transactional
    public void officers(DemoPlan plan, Map<String, List<Long>> departments, Map<Integer, DemoPerson> cast) {
        for (var officer : OFFICERS) {
            var person = one(cast, officer.person());
            accounts.open(Ids.next(), person.id(), times.now());
            var account = accounts.ofPersonNow(person.id());
            accounts.changePassword(account.id(), officer.login(), passwords.hash(officer.login(), PASSWORD), false);
            offices.save(office(plan, departments, officer, person));
        }
        var newcomer = one(cast, DemoCast.NEWCOMER);
        links.save(new MemberLink(
                Ids.next(),
                newcomer.id(),
                Digest.sha256(LINK.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                null,
                times.now(),
                null));
    }

    private Office office(DemoPlan plan, Map<String, List<Long>> departments, Officer officer, DemoPerson person) {
        var from = LocalDate.of(times.today().getYear() - 1, 10, 1);
        return new Office(
                Ids.next(),
                person.id(),
                plan.unit(officer.unit()).id(),
                officer.department() < 0
                        ? 0
                        : departments.getOrDefault(officer.unit(), List.of()).get(officer.department()),
                0,
                officer.kind(),
                officer.title(),
                from,
                from.plusYears(5),
                "12/QĐ-CĐ",
                null,
                times.now());
    }

    /** Members open their cards and choose a PIN, as they would on their phones. */
    void members(MemberLinks memberLinks, MemberSignIn signIn, List<DemoPerson> people) {
        for (var person : people) {
            var token = memberLinks.issue(Actor.SYSTEM, List.of(person.id())).get(person.id());
            var knowledge = new Knowledge(KnowledgeKind.BIRTH_YEAR, Integer.toString(person.born()));
            signIn.enter(new EnterMember(token, knowledge, null, PIN), Caller.INSIDE);
        }
    }

    /** Chairs who sign on their phones and work at a desk: the password beside the PIN. */
    @Transactional
    public void chairs(List<DemoPerson> everybody) {
        for (var head : DemoHead.ALL) {
            var login = head.login();
            if (login != null) {
                var account =
                        accounts.ofPersonNow(DemoHeads.person(everybody, head).id());
                accounts.changePassword(account.id(), login, passwords.hash(login, PASSWORD), false);
            }
        }
    }

    static DemoPerson one(Map<Integer, DemoPerson> cast, int number) {
        @Nullable DemoPerson person = cast.get(number);
        if (person == null) {
            throw new IllegalArgumentException("person " + number);
        }
        return person;
    }
}
