package vn.giaouoc.app.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.demo.plan.DemoDays;
import vn.giaouoc.db.common.Ids;
import vn.giaouoc.db.member.Gender;
import vn.giaouoc.db.member.MembershipKind;
import vn.giaouoc.db.member.UnionPost;

/**
 * The twenty people of the trade's notes (part 8), then the officers of the province, each with a reason to be here. All are
 * made up; phones begin with 0900 000, citizen numbers with 000.
 */
final class DemoCast {

    /** Trần Thị Thu Hà of Khoa Nội: nobody has used her card yet. */
    static final int NEWCOMER = 2;
    /** Signed in U1, then moved to U3 within the year. */
    static final int MOVER = 24;
    /** On leave without pay on the day of the figures. */
    static final int ON_LEAVE = 25;
    /** Signed in U5 until it ended, in U1 since. */
    static final int FROM_DISSOLVED = 14;

    /** Signed one second before the end of last year. */
    static final int LAST_SECOND = 16;
    /** Signed one second after the beginning of this year. */
    static final int FIRST_SECOND = 15;
    /** Members of the cast who have signed this year; the others are there to try it. */
    static final java.util.Set<Integer> SIGNED = java.util.Set.of(1, 3, 18, 19, 22, MOVER);

    /** The people of the notes and of the province are numbered up to here, the nameless ones from 101. */
    static final int LAST = 99;

    private DemoCast() {}

    static List<DemoPerson> people() {
        return List.of(
                member(1, "Nguyễn Mạnh Cường", Gender.MALE, 1971, "U1", 0, UnionPost.CHAIR),
                member(2, "Trần Thị Thu Hà", Gender.FEMALE, 1985, "U1", 1, UnionPost.MEMBER),
                member(3, "Trần Thị Thu Hà", Gender.FEMALE, 1985, "U1", 2, UnionPost.MEMBER),
                member(4, "Trần Thị Thu Hà", Gender.FEMALE, 1990, "U1", 0, UnionPost.GROUP_HEAD),
                member(5, "Đặng Đình Đạt", Gender.MALE, 1979, "SO", -1, UnionPost.CHAIR),
                // the same man as an import once wrote him, with ETH (U+00D0): to be found as a duplicate and joined
                unknown(6, "\u00D0\u1EB7ng \u00D0\u00ECnh \u00D0\u1EA1t", Gender.MALE, 1979, "SO"),
                // decomposed, as phones write it; kept composed
                member(7, "Pha\u0323m Thi\u0323 Ngo\u0323c Bi\u0301ch", Gender.FEMALE, 1993, "U2", 1, UnionPost.MEMBER),
                member(8, "Lê Thị Thúy Hòa", Gender.FEMALE, 1988, "U2", 0, UnionPost.COMMITTEE_MEMBER),
                unknown(9, "Lê Thị Thuý Hoà", Gender.FEMALE, 1988, "U2"),
                member(
                        10,
                        "Công Huyền Tôn Nữ Nguyễn Thị Hoàng Minh Thảo Nguyên",
                        Gender.FEMALE,
                        1996,
                        "U3",
                        0,
                        UnionPost.MEMBER),
                member(11, "Y Blơk Êban", Gender.MALE, 1982, "U4", 1, UnionPost.MEMBER),
                member(12, "H\u2019Bia Ksor", Gender.FEMALE, 1991, "U4", 0, UnionPost.MEMBER),
                member(13, "Rơ Châm H'Yéo", Gender.FEMALE, 1994, "U4", 2, UnionPost.GROUP_DEPUTY),
                member(14, "Đinh Văn Yưng", Gender.MALE, 1986, "U5", -1, UnionPost.MEMBER),
                member(15, "Siu", Gender.MALE, 1999, "U4", 0, UnionPost.MEMBER),
                member(16, "Kpă Nay", Gender.MALE, 1990, "U4", 1, UnionPost.MEMBER),
                member(17, "Nguyễn Ý", Gender.MALE, 1968, "U3", 1, UnionPost.MEMBER),
                member(18, "Phan Thị Thu Phương Thảo", Gender.FEMALE, 1983, "U3", 0, UnionPost.CHAIR),
                member(19, "Võ Trường Toản (B)", Gender.MALE, 1980, "U2", 2, UnionPost.MEMBER),
                staff(20, "Lý A Páo", 1989, "U1", 3),
                member(21, "Hoàng Thị Mỹ Duyên", Gender.FEMALE, 1986, "PO", 1, UnionPost.MEMBER),
                member(22, "Huỳnh Ngọc Ẩn", Gender.MALE, 1970, "PO", 0, UnionPost.CHAIR),
                member(23, "Bùi Thị Út", Gender.FEMALE, 1992, "PO", 0, UnionPost.MEMBER),
                member(MOVER, "Trương Thị Ánh", Gender.FEMALE, 1989, "U1", 2, UnionPost.MEMBER),
                member(ON_LEAVE, "Mai Thị Liễu", Gender.FEMALE, 1995, "U1", 1, UnionPost.MEMBER),
                member(26, "Tạ Quốc Ưng", Gender.MALE, 1984, "PO", 0, UnionPost.MEMBER),
                // born on 29 February
                new DemoPerson(
                        27,
                        Ids.next(),
                        "Hồ Thị Nhuận",
                        Gender.FEMALE,
                        1988,
                        LocalDate.of(1988, 2, 29),
                        phone(27),
                        citizen(27, Gender.FEMALE, 1988),
                        "U3",
                        2,
                        MembershipKind.MEMBER,
                        UnionPost.MEMBER,
                        from("U3"),
                        null),
                // a couple with one phone
                couple(28, "Ngô Văn Bình", Gender.MALE, 1981),
                couple(29, "Đỗ Thị Hạnh", Gender.FEMALE, 1984));
    }

    /** The one of that number, as the notes count them. */
    static DemoPerson person(int number) {
        return people().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static DemoPerson member(
            int number, String name, Gender gender, int born, String unit, int department, UnionPost post) {
        return new DemoPerson(
                number,
                Ids.next(),
                name,
                gender,
                born,
                null,
                phone(number),
                citizen(number, gender, born),
                unit,
                department,
                MembershipKind.MEMBER,
                post,
                from(unit),
                null);
    }

    private static DemoPerson unknown(int number, String name, Gender gender, int born, String unit) {
        return new DemoPerson(
                number,
                Ids.next(),
                name,
                gender,
                born,
                null,
                null,
                null,
                unit,
                -1,
                MembershipKind.MEMBER,
                UnionPost.MEMBER,
                from(unit),
                null);
    }

    private static DemoPerson couple(int number, String name, Gender gender, int born) {
        return new DemoPerson(
                number,
                Ids.next(),
                name,
                gender,
                born,
                null,
                phone(28),
                null,
                "U4",
                2,
                MembershipKind.MEMBER,
                UnionPost.MEMBER,
                from("U4"),
                null);
    }

    private static DemoPerson staff(int number, String name, int born, String unit, int department) {
        return new DemoPerson(
                number,
                Ids.next(),
                name,
                Gender.MALE,
                born,
                null,
                phone(number),
                null,
                unit,
                department,
                MembershipKind.STAFF,
                UnionPost.MEMBER,
                from(unit),
                null);
    }

    private static LocalDate from(String unit) {
        return unit.equals("SO") ? DemoDays.REFORM : DemoDays.START;
    }

    private static @Nullable String phone(int number) {
        return number == 17 ? null : "0900000%03d".formatted(number);
    }

    private static String citizen(int number, Gender gender, int born) {
        return "000%d%02d%06d".formatted(gender == Gender.FEMALE ? 1 : 0, born % 100, number);
    }
}
