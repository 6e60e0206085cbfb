package vn.giaouoc.app.agreement.list;

import vn.giaouoc.db.agreement.life.VersionState;
import vn.giaouoc.db.agreement.list.PartyAnswer;
import vn.giaouoc.db.agreement.party.AgreementParty;

/** How far one party has come with the text shown. */
public enum PartyStep {
    UNSENT("Chưa gửi"),
    UNANSWERED("Chưa trả lời"),
    PROPOSES("Đang đề nghị sửa"),
    AGREES("Đã thống nhất"),
    UNSIGNED("Chưa ký"),
    REFUSES("Từ chối ký"),
    SIGNED("Đã ký"),
    UNCONFIRMED("Chưa xác nhận"),
    CONFIRMED("Đã xác nhận"),
    OVER("Đã hủy");

    private final String label;

    PartyStep(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static PartyStep of(VersionState state, int revision, AgreementParty party, PartyAnswer answer) {
        if (answer.signed()) {
            return party.promises() ? SIGNED : CONFIRMED;
        }
        if (!party.promises()) {
            return state == VersionState.CANCELLED ? OVER : UNCONFIRMED;
        }
        return switch (state) {
            case DRAFT -> UNSENT;
            case NEGOTIATING -> answer.openProposals() > 0 ? PROPOSES : party.agreedTo(revision) ? AGREES : UNANSWERED;
            case AGREED -> AGREES;
            case OPEN, EXPIRED, SIGNED, REPLACED -> party.refusedAt() == null ? UNSIGNED : REFUSES;
            case CANCELLED -> OVER;
        };
    }
}
