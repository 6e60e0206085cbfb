package vn.giaouoc.ui.browser;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The figures of agreements of the signed-in person's unit as «Tổng hợp» shows them on the screen. */
record AgreementTotals(int made, int signed, int judged) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static AgreementTotals of(Page page) {
        page.waitForURL(url -> !url.contains("/dang-nhap"));
        page.navigate("/tong-hop?xem=giao-uoc");
        var card = page.locator(".gu-total-figure");
        var signed = card.first().innerText();
        var numbers = NUMBER.matcher(signed)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .toList();
        return new AgreementTotals(
                numbers.get(1), numbers.get(0), first(card.nth(2).innerText()));
    }

    private static int first(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(found -> Integer.parseInt(found.group()))
                .findFirst()
                .orElseThrow();
    }
}
