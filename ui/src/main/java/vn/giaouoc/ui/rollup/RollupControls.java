package vn.giaouoc.ui.rollup;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.giaouoc.app.rollup.RollupChoices.Choice;
import vn.giaouoc.app.rollup.question.LineFilter;
import vn.giaouoc.app.rollup.question.RollupQuestion;
import vn.giaouoc.app.rollup.question.SortBy;
import vn.giaouoc.app.rollup.question.Subject;
import vn.giaouoc.db.rollup.TreeKind;
import vn.giaouoc.ui.common.Days;

/** What can be chosen: campaign, year, day, tree, filter, search. Each choice is a new question. */
class RollupControls extends Div {

    private static final long serialVersionUID = 1L;
    private static final int SEARCH_PAUSE_MILLIS = 500;

    RollupControls(
            Subject subject,
            RollupQuestion question,
            Choice choice,
            List<Choice> all,
            BiConsumer<Subject, RollupQuestion> go) {
        addClassName("gu-controls");
        Consumer<RollupQuestion> ask = asked -> go.accept(subject, asked);
        add(subject(subject, question, go));
        if (all.size() > 1) {
            add(campaign(question, choice, all, ask));
        }
        add(year(question, choice, ask), day(question, ask), filter(subject, question, ask), search(question, ask));
        add(tree(question, ask));
    }

    private static Select<Choice> campaign(
            RollupQuestion question, Choice choice, List<Choice> all, Consumer<RollupQuestion> ask) {
        var select = new Select<Choice>();
        select.setLabel("Cuộc vận động");
        select.setItems(all);
        select.setItemLabelGenerator(Choice::name);
        select.setValue(choice);
        select.addValueChangeListener(event -> ask.accept(question.campaign(
                event.getValue().campaignId(), event.getValue().years().getFirst())));
        return select;
    }

    private static Select<Integer> year(RollupQuestion question, Choice choice, Consumer<RollupQuestion> ask) {
        var select = new Select<Integer>();
        select.setLabel("Năm");
        select.setItems(choice.years());
        select.setValue(question.year());
        select.addValueChangeListener(event -> ask.accept(question.year(event.getValue())));
        return select;
    }

    private static com.vaadin.flow.component.Component day(RollupQuestion question, Consumer<RollupQuestion> ask) {
        var picker = Days.picker("Tính đến hết ngày", question.asOf());
        picker.setClearButtonVisible(true);
        picker.setHelperText("Để trống: số liệu mới nhất");
        picker.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask.accept(question.on(event.getValue()));
            }
        });
        return picker;
    }

    /** The columns of one are not those of the other: the order begins anew. */
    private static RadioButtonGroup<Subject> subject(
            Subject subject, RollupQuestion question, BiConsumer<Subject, RollupQuestion> go) {
        var group = new RadioButtonGroup<Subject>("Số liệu về");
        group.setItems(Subject.values());
        group.setItemLabelGenerator(Subject::label);
        group.setValue(subject);
        group.addValueChangeListener(event -> go.accept(event.getValue(), question.sorted(SortBy.NAME, false)));
        return group;
    }

    private static Select<LineFilter> filter(Subject subject, RollupQuestion question, Consumer<RollupQuestion> ask) {
        var select = new Select<LineFilter>();
        select.setLabel("Lọc CĐCS");
        select.setItems(LineFilter.values());
        select.setItemLabelGenerator(filter -> filter.label(subject));
        select.setValue(question.filter());
        select.addValueChangeListener(event -> ask.accept(question.only(event.getValue(), question.search())));
        return select;
    }

    private static TextField search(RollupQuestion question, Consumer<RollupQuestion> ask) {
        var field = new TextField("Tìm CĐCS", question.search(), "tên, không cần dấu");
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_PAUSE_MILLIS);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                ask.accept(question.only(question.filter(), event.getValue()));
            }
        });
        return field;
    }

    private static RadioButtonGroup<TreeKind> tree(RollupQuestion question, Consumer<RollupQuestion> ask) {
        var group = new RadioButtonGroup<TreeKind>("Cây tổ chức");
        group.setItems(TreeKind.values());
        group.setItemLabelGenerator(TreeKind::label);
        group.setValue(question.kind());
        group.addValueChangeListener(event -> ask.accept(question.kind(event.getValue())));
        return group;
    }
}
