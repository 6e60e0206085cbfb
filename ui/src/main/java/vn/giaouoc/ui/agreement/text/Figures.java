package vn.giaouoc.ui.agreement.text;

import jakarta.inject.Singleton;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.ui.agreement.part.OpenAgreement;

/** The figures targets of an agreement may be bound to, with what each says of it now. */
@Singleton
public class Figures {

    private final FigureBook book;

    Figures(FigureBook book) {
        this.book = book;
    }

    public FigureChoices of(OpenAgreement open) {
        var page = open.page();
        var scope = FigureScope.of(Long.parseLong(page.campaignId()), page.year(), Long.parseLong(page.unitId()));
        return new FigureChoices(
                book.all(),
                code -> book.value(code, scope)
                        .map(value -> "Hiện nay: " + value.toPlainString().replace('.', ','))
                        .orElse("Hiện chưa có số liệu này."));
    }
}
