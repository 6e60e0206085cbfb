package vn.giaouoc.app.access.member;

import java.util.Locale;
import vn.giaouoc.db.common.Refusal;

/** The words of this door. */
final class Refusals {

    private Refusals() {}

    static Refusal pinWrong(int left) {
        return refused("PIN_WRONG", "Mã PIN chưa đúng", "Quên PIN: nhờ chủ tịch CĐCS in lại thẻ QR.", left);
    }

    static Refusal loginWrong(int left) {
        return refused(
                "PIN_WRONG",
                "Số điện thoại (mã đoàn viên) hoặc mã PIN chưa đúng",
                "Quên PIN: nhờ chủ tịch CĐCS in lại thẻ QR.",
                left);
    }

    static Refusal knowledgeWrong(KnowledgeKind kind, int left) {
        var asked = kind.label().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.label().substring(1);
        return refused(
                "KNOWLEDGE_WRONG",
                asked + " chưa khớp với danh sách",
                "Nếu danh sách ghi sai: nhờ chủ tịch CĐCS sửa lại.",
                left);
    }

    private static Refusal refused(String code, String what, String next, int left) {
        var tries = left > 0 ? ", còn " + left + " lần thử. " : ". Lần sau phải chờ ít phút. ";
        return Refusal.forbidden(code, what + tries + next).with("triesLeft", left);
    }
}
