package vn.giaouoc.ui.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;

/** This year's figures of the unit whose office the signed-in person holds, as the API tells them. */
record Figures(long eligible, long signed) {

    static Figures of(Page page) {
        page.waitForURL(url -> !url.contains("/dang-nhap"));
        var campaigns = JsonParser.parseString(
                        page.request().get("/api/campaigns").text())
                .getAsJsonArray();
        var open = campaigns.asList().stream()
                .map(one -> one.getAsJsonObject())
                .filter(one -> one.get("state").getAsString().equals("OPEN"))
                .findFirst()
                .orElseThrow();
        var answer = page.request()
                .get("/api/rollups?campaign=" + open.get("id").getAsString() + "&year="
                        + LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear());
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
        var total = find(JsonParser.parseString(answer.text()).getAsJsonObject());
        return new Figures(
                total.get("eligible").getAsLong(), total.get("signed").getAsLong());
    }

    private static JsonObject find(JsonObject rollup) {
        var total = rollup.getAsJsonObject("total");
        return total.has("figures") ? total.getAsJsonObject("figures") : total;
    }
}
