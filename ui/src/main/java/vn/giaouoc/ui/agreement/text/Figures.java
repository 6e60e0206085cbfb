package vn.giaouoc.ui.agreement.text;

import jakarta.inject.Singleton;
import vn.giaouoc.app.agreement.judgement.Judgements;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.ui.agreement.part.OpenAgreement;
import vn.giaouoc.ui.agreement.words.LastYearWords;

/** What stands beside the targets of an agreement: the figures they may be bound to, and what the year before came to. */
@Singleton
public class Figures {

    private final FigureBook book;
    private final Judgements judgements;

    Figures(FigureBook book, Judgements judgements) {
        this.book = book;
        this.judgements = judgements;
    }

    public FigureChoices of(OpenAgreement open) {
        var page = open.page();
        var scope = FigureScope.of(Long.parseLong(page.campaignId()), page.year(), Long.parseLong(page.unitId()));
        var before = judgements.lastYear(open.actor(), open.id());
        return new FigureChoices(
                book.all(),
                code -> book.value(code, scope)
                        .map(value -> "Hiện nay: " + value.toPlainString().replace('.', ','))
                        .orElse("Hiện chưa có số liệu này."),
                key -> LastYearWords.of(page.year() - 1, before.get(key)));
    }
}
