package vn.giaouoc.app.activity.figure;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import vn.giaouoc.app.activity.ActivityRights;
import vn.giaouoc.app.activity.book.ActivityBook;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.figure.FigureRow;
import vn.giaouoc.app.figure.FigureRows;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.db.common.Refusal;

/** The figures of a unit's year for whoever may see the unit. */
@Singleton
public class YearFigures {

    private final ActivityRights rights;
    private final ActivityFigures figures;

    YearFigures(ActivityRights rights, ActivityFigures figures) {
        this.rights = rights;
        this.figures = figures;
    }

    @ReadOnly
    public List<FigureLine> of(Actor actor, long organisationId, int year) {
        rights.requireSee(actor, organisationId);
        var scope = FigureScope.of(0, ActivityBook.known(year), organisationId);
        return figures.figures().stream()
                .map(figure -> new FigureLine(
                        figure.code(),
                        figure.label(),
                        figure.unit(),
                        figure.value(scope).orElse(null)))
                .toList();
    }

    @ReadOnly
    public List<FigureRow> rows(Actor actor, String code, long organisationId, int year) {
        rights.requireSee(actor, organisationId);
        var scope = FigureScope.of(0, ActivityBook.known(year), organisationId);
        return figures.figures().stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst()
                .map(FigureRows.class::cast)
                .orElseThrow(() -> Refusal.notFound(
                        "NO_SUCH_FIGURE", "Không có số liệu này. Anh/chị chọn lại trong danh sách số liệu."))
                .rows(scope);
    }
}
