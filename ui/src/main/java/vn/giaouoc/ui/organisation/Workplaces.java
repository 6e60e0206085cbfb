package vn.giaouoc.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.organisation.directory.UnitPage;
import vn.giaouoc.app.organisation.workplace.WorkplaceService;
import vn.giaouoc.db.common.Refusal;
import vn.giaouoc.ui.common.Days;
import vn.giaouoc.ui.common.Figures;
import vn.giaouoc.ui.organisation.event.SmallDialog;
import vn.giaouoc.ui.shell.SignedIn;

/** Builds the section of departments and employers with what may be done to them. */
@Singleton
public class Workplaces {

    private final WorkplaceService service;
    private final SignedIn signedIn;
    private final Times times;

    Workplaces(WorkplaceService service, SignedIn signedIn, Times times) {
        this.service = service;
        this.signedIn = signedIn;
        this.times = times;
    }

    /** Both lists of the unit; {@code reload} shows the page anew after a change. */
    Component section(UnitPage page, Runnable reload) {
        long unit = page.line().number();
        var keeps = page.may().keepWorkplaces();
        var section = new Div(new H2("Phòng, ban, khoa, tổ"));
        section.add(rows(
                page.departments(),
                keeps,
                "Chưa có phòng, ban nào.",
                place -> rename(
                        place, name -> service.changeDepartment(signedIn.actor(), unit, id(place), name, null), reload),
                place -> end(place, day -> service.endDepartment(signedIn.actor(), unit, id(place), day), reload)));
        if (keeps) {
            section.add(adding(
                    "Thêm phòng, ban", name -> service.addDepartment(signedIn.actor(), unit, name, null), reload));
        }
        section.add(new H2("Cơ quan, đơn vị sử dụng lao động"));
        section.add(rows(
                page.employers(),
                keeps,
                "Chưa ghi đơn vị sử dụng lao động nào (nghiệp đoàn không có).",
                place -> rename(place, name -> service.renameEmployer(signedIn.actor(), unit, id(place), name), reload),
                place -> end(place, day -> service.endEmployer(signedIn.actor(), unit, id(place), day), reload)));
        if (keeps) {
            section.add(adding(
                    "Thêm đơn vị sử dụng lao động",
                    name -> service.addEmployer(signedIn.actor(), unit, name, times.today()),
                    reload));
        }
        return section;
    }

    private static Component rows(
            List<UnitPage.Place> places,
            boolean keeps,
            String nothing,
            Consumer<UnitPage.Place> rename,
            Consumer<UnitPage.Place> end) {
        var rows = new Div();
        rows.addClassName("gu-org-places");
        if (places.isEmpty()) {
            rows.add(new Paragraph(nothing));
        }
        for (var place : places) {
            var row = new Div(new Span(place.name()));
            row.addClassName("gu-org-place");
            var to = place.to();
            if (to != null) {
                var over = new Span("kết thúc từ " + Figures.day(to));
                over.addClassName("gu-muted");
                row.add(over);
            } else if (keeps) {
                row.add(new Button("Đổi tên", click -> rename.accept(place)));
                row.add(new Button("Kết thúc", click -> end.accept(place)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Component adding(String label, Consumer<String> add, Runnable reload) {
        var name = new TextField(label);
        name.setMaxLength(300);
        var button = new Button("Thêm", click -> {
            try {
                add.accept(name.getValue());
                reload.run();
            } catch (Refusal refusal) {
                name.setErrorMessage(refusal.sentence());
                name.setInvalid(true);
            }
        });
        var row = new Div(name, button);
        row.addClassName("gu-org-add");
        return row;
    }

    private static void rename(UnitPage.Place place, Consumer<String> act, Runnable reload) {
        var name = new TextField("Tên mới");
        name.setMaxLength(300);
        name.setValue(place.name());
        new SmallDialog("Đổi tên " + place.name(), "Đổi tên", name, name, () -> act.accept(name.getValue()), reload)
                .open();
    }

    private void end(UnitPage.Place place, Consumer<LocalDate> act, Runnable reload) {
        var day = Days.picker("Kết thúc từ ngày", times.today());
        new SmallDialog(
                        "Kết thúc " + place.name(),
                        "Kết thúc",
                        day,
                        day,
                        () -> {
                            if (day.getValue() == null) {
                                throw Refusal.invalid("DAY", "Anh/chị chọn ngày kết thúc.");
                            }
                            act.accept(day.getValue());
                        },
                        reload)
                .open();
    }

    private static long id(UnitPage.Place place) {
        return Long.parseLong(place.id());
    }
}
