package vn.giaouoc.app.member;

import java.util.EnumSet;
import java.util.Set;

/**
 * Somebody who may be the person an officer is about to add. Of people who do not belong to the officer's unit only
 * initials are shown.
 *
 * @param birth as people write it, empty when unknown or of a stranger
 * @param department the department here, empty when there is none
 */
public record Duplicate(
        long personId,
        String name,
        String birth,
        String department,
        String phone,
        Set<Match> matches,
        Standing standing) {

    /** What agrees. */
    public enum Match {
        CITIZEN("số CCCD"),
        CODE("mã số đoàn viên"),
        PHONE("số điện thoại"),
        NAME_AND_BIRTH("họ tên và ngày hoặc năm sinh");

        private final String label;

        Match(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where that person stands today. */
    public enum Standing {
        HERE_NOW("Đang sinh hoạt ở đơn vị này"),
        HERE_BEFORE("Đã thôi sinh hoạt ở đơn vị này"),
        ELSEWHERE_NOW("Đang sinh hoạt ở đơn vị khác"),
        ELSEWHERE_BEFORE("Đã thôi sinh hoạt ở đơn vị khác");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean here() {
            return this == HERE_NOW || this == HERE_BEFORE;
        }

        public boolean now() {
            return this == HERE_NOW || this == ELSEWHERE_NOW;
        }
    }

    /** One person alone can have this number or code: it cannot be somebody else. */
    public boolean certain() {
        return matches.contains(Match.CITIZEN) || matches.contains(Match.CODE);
    }

    /** The matches in words. */
    public String because() {
        return matches.isEmpty()
                ? ""
                : "Trùng "
                        + String.join(
                                ", ",
                                EnumSet.copyOf(matches).stream()
                                        .map(Match::label)
                                        .toList());
    }
}
