package vn.giaouoc.db.common;

import java.util.regex.Pattern;

/**
 * Recognises text typed with the fonts of before Unicode (TCVN3 as ".VnTime", VNI as "VNI-Times"). It looks right only in
 * that font; stored, it would be found by nobody.
 */
public final class LegacyText {

    /** Signs no Vietnamese name has, or a capital accented letter inside a small word: "NguyÔn V¨n §¹t". */
    private static final Pattern TCVN3 =
            Pattern.compile("\\p{L}[¡-©«¬®-±µ¶·¸¹»¼½¾×÷]|[§¢£¤¥¦¨©«¬®µ¶¸¹»¼½¾Þþßæ]\\p{L}|\\p{Ll}[À-ÏÑ-Þ]|[ÞþßæÆ]");

    /** A vowel that carries its mark on a second letter: "Nguyeãn Vaên Ñaït". */
    private static final Pattern VNI = Pattern.compile(
            "[aAeE][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|[oO][âåäùøûÂÅÄÙØÛ]|[øûåäØÛÅÄ]|[Ññ][aeiouAEIOU]*[ïÏ]");

    private LegacyText() {}

    /** True when the text was very probably typed in TCVN3 or VNI. */
    public static boolean looksLegacy(String text) {
        return TCVN3.matcher(text).find() || VNI.matcher(text).find();
    }

    /** Refuses such text and says how to turn it into Unicode. */
    public static void refuse(String text) {
        if (looksLegacy(text)) {
            throw Refusal.invalid(
                    "LEGACY_TEXT",
                    "«" + text + "» gõ bằng phông chữ cũ (TCVN3 .VnTime hoặc VNI). Hãy chuyển sang Unicode bằng UniKey"
                            + " (Ctrl+Shift+F6, chọn bảng mã nguồn rồi bảng mã đích Unicode) và làm lại.");
        }
    }
}
