package vn.giaouoc.ui.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/**
 * A journey in Chromium. On a machine without Chromium it is skipped with a word; where PORTAL_REQUIRE_BROWSER is set
 * (CI) a missing browser is a failure. What the person saw is kept in target/screens.
 */
abstract class Journey {

    /** What the demo's sign-in page prints for its officers. */
    static final String DEMO_PASSWORD = "thunghiem2026";

    /** Milliseconds a person waits on a busy machine. */
    private static final int PATIENCE = 20_000;

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    @BeforeAll
    static void openBrowser() {
        var there = Files.isExecutable(CHROMIUM);
        if (!there && System.getenv("PORTAL_REQUIRE_BROWSER") != null) {
            throw new IllegalStateException("Chromium is required here and is not installed");
        }
        Assumptions.assumeTrue(there, "no Chromium on this machine: install the package chromium to run the journeys");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }

    /** A fresh phone of 390 x 844, Vietnamese, touch. */
    Page phone() {
        return page(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    /** A fresh desk of 1280 x 800. */
    Page desk() {
        return page(new Browser.NewContextOptions().setViewportSize(1280, 800).setAcceptDownloads(true));
    }

    private static Page page(Browser.NewContextOptions options) {
        var opened = Objects.requireNonNull(browser)
                .newContext(
                        options.setLocale("vi-VN").setBaseURL(Product.running().address()));
        opened.setDefaultTimeout(PATIENCE);
        return opened.newPage();
    }

    @AfterEach
    void closePages() {
        if (browser != null) {
            browser.contexts().forEach(BrowserContext::close);
        }
    }

    /** Keeps what the person saw: someone will look at it. */
    static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }

    /** Signs an officer in on the sign-in page. */
    static void signIn(Page page, String login, String password) {
        page.navigate("/dang-nhap");
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        page.locator("#go").click();
    }
}
