package vn.giaouoc.ui.campaign.plan;

import java.util.Map;
import vn.giaouoc.db.campaign.CampaignState;
import vn.giaouoc.db.campaign.window.WindowPhase;
import vn.giaouoc.ui.common.StatusBadge;

/** How a plan's words of order (kinds, occasions) are said in Vietnamese; a word that is not known is left out. */
public final class PlanWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("CAMPAIGN_WITH_MOVEMENT", "Cuộc vận động gắn với phong trào thi đua"),
            Map.entry("CAMPAIGN", "Cuộc vận động"),
            Map.entry("MOVEMENT", "Phong trào thi đua"),
            Map.entry("COLLECTIVE", "Đối với tập thể"),
            Map.entry("INDIVIDUAL", "Đối với cá nhân"),
            Map.entry("LAUNCH", "Phát động"),
            Map.entry("CONFERENCE", "Hội nghị CBCCVC"),
            Map.entry("DIALOGUE", "Gặp mặt, đối thoại"),
            Map.entry("INSPECTION", "Kiểm tra, giám sát"),
            Map.entry("MIDTERM", "Sơ kết"),
            Map.entry("FINAL", "Tổng kết"),
            Map.entry("ASSESSMENT", "Đánh giá kết quả"),
            Map.entry("GRADING", "Xếp loại thi đua"),
            Map.entry("SCORING", "Chấm điểm"),
            Map.entry("AWARDING", "Xét khen thưởng"),
            Map.entry("YEARLY", "Hàng năm"),
            Map.entry("MIDTERM_AND_FINAL", "Sơ kết, tổng kết"),
            Map.entry("PROPOSAL_UPWARD", "Đề nghị cấp trên"),
            Map.entry("PROCEDURE", "Trình tự, thủ tục"),
            Map.entry("PHOTO_CONTEST", "Chuyên mục, cuộc thi ảnh"),
            Map.entry("BROADCAST", "Chuyên mục phát thanh, truyền hình"),
            Map.entry("FEEDBACK_SOFTWARE", "Phần mềm đánh giá của người dân"),
            Map.entry("YEAR", "Hàng năm"),
            Map.entry("MONTH", "Hàng tháng"));

    private PlanWords() {}

    public static String of(String key) {
        return WORDS.getOrDefault(key, "");
    }

    /** The state of a campaign as word, sign and colour. */
    public static StatusBadge badge(CampaignState state) {
        return new StatusBadge(
                state == CampaignState.OPEN ? StatusBadge.Mood.DONE : StatusBadge.Mood.IDLE, state.label());
    }

    /** The phase of a window as word, sign and colour. */
    public static StatusBadge badge(WindowPhase phase) {
        var mood = switch (phase) {
            case OPEN -> StatusBadge.Mood.DONE;
            case ENDED -> StatusBadge.Mood.UNDER_WAY;
            case NOT_YET, CUT_OFF -> StatusBadge.Mood.IDLE;
        };
        return new StatusBadge(mood, phase.label());
    }
}
