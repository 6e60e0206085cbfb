package vn.giaouoc.ui.member;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.member.OwnRecord;
import vn.giaouoc.app.member.OwnRecords;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.shell.MainLayout;
import vn.giaouoc.ui.shell.SignedIn;

/** What the portal holds about the person who looks, to be read and taken along. */
@Route(value = "ca-nhan", layout = MainLayout.class)
@PageTitle("Cá nhân tôi")
@Menu(title = "Cá nhân tôi", order = 90, icon = "vaadin:user-card")
@StyleSheet("context://giaouoc/member.css")
@Prototype
public class OwnRecordView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    public OwnRecordView(OwnRecords records, ObjectMapper json, SignedIn signedIn) {
        addClassNames("gu-view", "gu-reading");
        setPadding(false);
        add(new H1("Cá nhân tôi"));
        OwnRecord own;
        try {
            own = records.of(signedIn.actor());
        } catch (Refusal refusal) {
            add(new Paragraph(refusal.sentence()));
            return;
        }
        add(new Paragraph(
                "Đây là tất cả những gì cổng lưu về anh/chị. Thấy chỗ nào sai, anh/chị báo chủ tịch công đoàn cơ"
                        + " sở để sửa."));
        add(facts(own), new H2("Quá trình sinh hoạt công đoàn"), way(own), download(json, own));
    }

    private static Div facts(OwnRecord own) {
        var facts = new DescriptionList();
        fact(facts, "Họ và tên", own.fullName());
        fact(facts, "Giới tính", own.gender());
        fact(facts, "Ngày, năm sinh", own.birth());
        fact(facts, "Số điện thoại", own.phone());
        fact(facts, "Email", own.email());
        fact(facts, "Mã số đoàn viên", own.memberCode());
        fact(facts, "Số CCCD", own.citizenLast3() == null ? null : "•••••••••" + own.citizenLast3() + " (đã mã hóa)");
        var card = new Div(facts);
        card.addClassNames("gu-card", "gu-own");
        return card;
    }

    private static void fact(DescriptionList facts, String what, @Nullable String value) {
        facts.add(new DescriptionList.Term(what), new DescriptionList.Description(value == null ? "Chưa có" : value));
    }

    private static UnorderedList way(OwnRecord own) {
        var list = new UnorderedList();
        own.memberships()
                .forEach(each -> list.add(new ListItem(each.unit() + ": " + each.kind()
                        + ", từ " + Figures.day(each.from())
                        + (each.to() == null ? " đến nay" : " đến trước " + Figures.day(each.to()))
                        + (each.endReason() == null ? "" : " (" + each.endReason() + ")"))));
        return list;
    }

    private static Anchor download(ObjectMapper json, OwnRecord own) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var file = json.writeValueAsBytes(own);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), "du-lieu-cua-toi.json", "application/json", file.length);
                }),
                "Tải dữ liệu của tôi (JSON)");
        link.addClassName("gu-button");
        return link;
    }
}
