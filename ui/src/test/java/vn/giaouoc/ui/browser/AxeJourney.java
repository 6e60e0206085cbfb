package vn.giaouoc.ui.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No view has a fault that axe can find (design: promises, people): each role, every entry of its menu, desk and phone. */
class AxeJourney extends Journey {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    @Test
    void the_chair_of_a_unit_meets_no_barrier() {
        everyViewOf("chutich", desk());
        everyViewOf("chutich", phone());
    }

    @Test
    void the_superior_and_the_province_meet_no_barrier() {
        everyViewOf("captren", desk());
        everyViewOf("thamdinh", phone());
    }

    @Test
    void the_administrator_meets_no_barrier() {
        everyViewOf("quantri", desk());
    }

    @Test
    void whoever_is_not_signed_in_meets_no_barrier() {
        var found = new ArrayList<String>();
        var phone = phone();
        for (var path : List.of("/dang-nhap", "/k/", "/cuoc-van-dong", "/xac-minh")) {
            look(phone, path, found);
        }
        assertThat(found).isEmpty();
    }

    private static void everyViewOf(String login, Page page) {
        signIn(page, login, DEMO_PASSWORD);
        page.locator("vaadin-side-nav-item")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        @SuppressWarnings("unchecked")
        var paths = (List<String>)
                page.evaluate("[...document.querySelectorAll('vaadin-side-nav-item')].map(item => item.path ?? '')");
        assertThat(paths).as("the menu of " + login).hasSizeGreaterThan(2);
        var found = new ArrayList<String>();
        for (var path : paths) {
            look(page, "/" + path.replaceFirst("^/", ""), found);
        }
        assertThat(found).isEmpty();
    }

    private static void look(Page page, String path, List<String> found) {
        page.navigate(path);
        page.locator("h1, h2").first().waitFor();
        for (var violation : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
            var nodes = violation.getNodes().stream()
                    .map(CheckedNode::getHtml)
                    .limit(3)
                    .toList();
            found.add(path + ": " + violation.getId() + " (" + violation.getHelp() + ") " + nodes);
        }
    }
}
