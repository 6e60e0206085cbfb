package vn.giaouoc.ui.question;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.question.page.AskQueue;
import vn.giaouoc.db.question.QuestionState;
import vn.giaouoc.db.question.list.QueueQuery.Order;
import vn.giaouoc.ui.common.Downloads;
import vn.giaouoc.ui.shell.SignedIn;

/** The queue of one province: what waits, who has it in hand, since when. */
class QueuePart extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    /** What the office looks at. */
    private enum Look {
        WAITING("Đang chờ trả lời", null),
        NEW("Mới", QuestionState.NEW),
        UNDER_WAY("Đang xử lý", QuestionState.UNDER_WAY),
        ANSWERED("Đã trả lời", QuestionState.ANSWERED),
        CLOSED("Đóng", QuestionState.CLOSED),
        ALL("Tất cả", null);

        private final String label;
        private final @Nullable QuestionState state;

        Look(String label, @Nullable QuestionState state) {
            this.label = label;
            this.state = state;
        }
    }

    private final transient QuestionBeans beans;
    private final transient SignedIn signedIn;
    private final long desk;
    private final Select<Look> look = new Select<>();
    private final Select<Order> order = new Select<>();
    private final Checkbox mine = new Checkbox("Phiếu tôi đang giữ");
    private final TextField search = new TextField("Tìm");
    private final Div list = new Div();

    QueuePart(QuestionBeans beans, SignedIn signedIn, long desk) {
        this.beans = beans;
        this.signedIn = signedIn;
        this.desk = desk;
        setPadding(false);
        look.setLabel("Trạng thái");
        look.setItems(Look.values());
        look.setItemLabelGenerator(one -> one.label);
        look.setValue(Look.WAITING);
        order.setLabel("Sắp xếp");
        order.setItems(Order.values());
        order.setItemLabelGenerator(Order::label);
        order.setValue(Order.WAITING);
        search.setPlaceholder("Tên đơn vị hoặc việc hỏi");
        search.setHelperText("Gõ không dấu cũng được");
        search.setMaxLength(200);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        look.addValueChangeListener(change -> show(0));
        order.addValueChangeListener(change -> show(0));
        mine.addValueChangeListener(change -> show(0));
        search.addValueChangeListener(change -> show(0));
        var filters = new Div(look, order, search, mine);
        filters.addClassName("gu-qu-filters");
        list.setWidthFull();
        add(
                new H2("Phiếu gửi tới Ban"),
                filters,
                list,
                Downloads.table(() -> beans.table().of(signedIn.actor(), wish(0))));
        show(0);
    }

    private void show(int page) {
        list.removeAll();
        list.add(QuestionBlocks.list(
                beans.questions().queue(signedIn.actor(), wish(page)),
                true,
                "Không có phiếu nào như vậy.",
                this::show));
    }

    /** What the filters ask for. */
    private AskQueue wish(int page) {
        return new AskQueue(
                desk,
                look.getValue().state,
                look.getValue() == Look.ALL,
                mine.getValue(),
                search.getValue(),
                order.getValue(),
                page);
    }
}
