package vn.giaouoc.ui.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./portal bench phone}: a member's first visit from the link to the receipt in Chromium on slow 3G (400 ms round
 * trip, 400 kb/s down and up), as the browser itself counts: bytes on the wire with headers, requests, and the time from
 * opening the link until the first field can be typed into.
 */
public final class PhoneBench {

    private static final int LATENCY_MS = 400;
    private static final int BYTES_PER_SECOND = 400_000 / 8;

    private long bytes;
    private int requests;

    private PhoneBench() {}

    public static void main(String[] args) {
        new PhoneBench().run();
    }

    private void run() {
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            var page = browser.newContext(new Browser.NewContextOptions()
                            .setViewportSize(390, 844)
                            .setIsMobile(true)
                            .setBaseURL(Product.running().address()))
                    .newPage();
            var wire = page.context().newCDPSession(page);
            slow(wire);
            count(wire);
            var begun = System.nanoTime();
            page.navigate("/k/#DemoTranThiThuHa0000AA");
            page.locator("#knowledge").waitFor();
            var usable = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            sign(page);
            var receipt = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            page.waitForTimeout(3_000);
            System.out.printf(
                    "dùng được sau %d ms, biên nhận sau %d ms, %d yêu cầu, %d byte%n",
                    usable, receipt, requests, bytes);
            System.out.printf("{\"bytes\":%d,\"requests\":%d,\"usable_ms\":%d}%n", bytes, requests, usable);
        }
        System.exit(0);
    }

    private static void sign(Page page) {
        page.locator("#knowledge").fill("1985");
        page.locator("#pin").fill("739204");
        press(page, "Tiếp tục");
        page.locator("#sign").waitFor();
        page.locator("label[for=every], #every").last().click();
        press(page, "Ký cam kết");
        page.locator("body[data-screen=receipt]").waitFor();
    }

    private static void press(Page page, String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private static void slow(CDPSession wire) {
        wire.send("Network.enable");
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY_MS);
        conditions.addProperty("downloadThroughput", BYTES_PER_SECOND);
        conditions.addProperty("uploadThroughput", BYTES_PER_SECOND);
        wire.send("Network.emulateNetworkConditions", conditions);
    }

    private void count(CDPSession wire) {
        wire.on("Network.responseReceived", event -> {
            if (!event.getAsJsonObject("response").has("fromDiskCache")
                    || !event.getAsJsonObject("response").get("fromDiskCache").getAsBoolean()) {
                requests++;
            }
        });
        wire.on(
                "Network.loadingFinished",
                event -> bytes += event.get("encodedDataLength").getAsLong());
    }
}
