package vn.giaouoc.app.agreement.target;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.figure.FigureBook;
import vn.giaouoc.app.figure.FigureScope;
import vn.giaouoc.app.figure.FigureSource;
import vn.giaouoc.db.agreement.Agreement;
import vn.giaouoc.db.agreement.judgement.PartyValue;
import vn.giaouoc.db.agreement.party.AgreementParty;
import vn.giaouoc.db.agreement.party.PartyKind;
import vn.giaouoc.db.agreement.text.Direction;
import vn.giaouoc.db.agreement.text.Target;

/**
 * What a bound figure says of the parties of an agreement, now. Departments are asked together, a sum over sums; where
 * unions or employers promise, each is asked for its own and the weakest counts: a promise of all is kept by all.
 */
@Singleton
public class BoundFigures {

    private final FigureBook figures;

    BoundFigures(FigureBook figures) {
        this.figures = figures;
    }

    /**
     * What was drawn.
     *
     * @param value for all parties, null where there is none
     * @param parts each party's own, for comparison
     */
    public record Drawn(@Nullable BigDecimal value, List<PartyValue> parts) {

        static final Drawn NOTHING = new Drawn(null, List.of());
    }

    /** The figure's name and unit, for screens. */
    public Optional<FigureSource> figure(@Nullable String code) {
        return code == null ? Optional.empty() : figures.find(code);
    }

    /** Every figure a target may be bound to. */
    public List<FigureSource> all() {
        return figures.all();
    }

    public Drawn draw(Agreement agreement, List<AgreementParty> parties, Target target) {
        var code = target.figure();
        if (code == null || figures.find(code).isEmpty()) {
            return Drawn.NOTHING;
        }
        var promising = parties.stream().filter(AgreementParty::promises).toList();
        var parts = promising.stream()
                .map(party -> new PartyValue(
                        Long.toString(party.id()),
                        party.name(),
                        value(code, scope(agreement, party.organisationId(), departments(List.of(party))))))
                .toList();
        var departments = departments(promising);
        boolean together = departments.size() == promising.size();
        var value = together
                ? value(code, scope(agreement, agreement.organisationId(), departments))
                : weakest(parts, target.direction());
        return new Drawn(value, parts);
    }

    private static FigureScope scope(Agreement agreement, long organisationId, List<Long> departments) {
        return new FigureScope(agreement.campaignId(), agreement.year(), organisationId, departments);
    }

    private @Nullable BigDecimal value(String code, FigureScope scope) {
        return figures.value(code, scope).orElse(null);
    }

    private static List<Long> departments(List<AgreementParty> parties) {
        return parties.stream()
                .filter(party -> party.kind() == PartyKind.DEPARTMENT)
                .map(AgreementParty::departmentId)
                .toList();
    }

    /** One party without a value leaves the whole without one. */
    private static @Nullable BigDecimal weakest(List<PartyValue> parts, Direction direction) {
        var values = new ArrayList<BigDecimal>();
        parts.stream().map(PartyValue::value).filter(Objects::nonNull).forEach(values::add);
        if (values.isEmpty() || values.size() < parts.size()) {
            return null;
        }
        return direction == Direction.AT_LEAST
                ? values.stream().min(BigDecimal::compareTo).orElse(null)
                : values.stream().max(BigDecimal::compareTo).orElse(null);
    }
}
