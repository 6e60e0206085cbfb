package vn.giaouoc.ui.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import vn.giaouoc.app.report.consolidate.GoldenProvince;
import vn.giaouoc.app.report.consolidate.GoldenProvince.Golden;
import vn.giaouoc.app.report.consolidate.GoldenReports;
import vn.giaouoc.app.report.sheet.CellText;
import vn.giaouoc.app.spreadsheet.table.Provenance;
import vn.giaouoc.db.report.form.CellType;
import vn.giaouoc.ui.ViewTest;

/** The golden province before one reviewer, who reads the screen, the file behind its button, and the API. */
abstract class ReadThrice extends ViewTest {

    @Inject
    GoldenProvince world;

    @Inject
    GoldenReports reports;

    @Inject
    Reviewer reviewers;

    Golden golden;
    Reviewer.Seated reviewer;
    String year;

    @BeforeEach
    void aReviewerOfTheProvince() {
        golden = world.build();
        reports.submit(golden, "S1");
        reports.approve(golden, "S1");
        reviewer = reviewers.at(golden.unit("P"));
        signIn(reviewer.actor());
        year = "campaign=" + golden.province().campaignId() + "&year=2026";
    }

    void open(String path, String more) {
        var query = "cuoc-van-dong=" + golden.province().campaignId() + "&nam=2026" + more;
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    /** The file behind the n-th button, which is the file of the API, with where it comes from below. */
    Sheet same(String path, int button) {
        var out = new ByteArrayOutputStream();
        var buttons = find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getText().startsWith("Tải Excel"))
                .toList();
        test(buttons.get(button)).download(out);
        var screen = Sheet.read(out.toByteArray());
        var sheet = reviewer.portal().sheet(path);
        assertThat(screen).isEqualTo(sheet);
        assertThat(sheet.provenance())
                .hasSize(4)
                .first()
                .isEqualTo("Người xuất: " + reviewer.actor().name());
        assertThat(sheet.provenance().get(1)).startsWith("Bộ lọc: ").contains("2026");
        assertThat(sheet.provenance().get(2)).contains(" 03/12/2026");
        assertThat(sheet.provenance().getLast())
                .as("the digest is of the rows above")
                .isEqualTo("SHA-256 của số liệu: " + Provenance.digest(sheet.rows()));
        return sheet;
    }

    /** All words of the screen. */
    String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    /** The rows of the table of that name, as they stand on the screen. */
    List<List<String>> table(String caption) {
        return find(NativeTable.class).all().stream()
                .filter(table -> table.getCaptionText().startsWith(caption))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + caption))
                .getBody()
                .getRows()
                .stream()
                .map(row -> row.getAllCells().stream()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList())
                .toList();
    }

    /** The link that leads there. */
    Element link(String href) {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().equals(href))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to " + href))
                .getElement();
    }

    /** What stands around that link. */
    String around(String href) {
        return link(href).getParent().getTextRecursively();
    }

    /** A figure of the API as people read it. */
    static String shown(CellType type, String value) {
        return CellText.read(type, value.isEmpty() ? null : new BigDecimal(value));
    }
}
