package vn.giaouoc.app.report.paper.list;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.access.head.Heads;
import vn.giaouoc.app.campaign.Campaigns;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Authority;
import vn.giaouoc.app.common.Grant;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.document.PrintedFile;
import vn.giaouoc.app.document.official.docx.OfficialDocx;
import vn.giaouoc.app.document.official.pdf.OfficialPdf;
import vn.giaouoc.app.organisation.OrganisationTree;
import vn.giaouoc.app.report.review.queue.QueueCounts;
import vn.giaouoc.app.report.review.queue.QueueQuestion;
import vn.giaouoc.app.report.review.queue.QueueRow;
import vn.giaouoc.app.report.review.queue.ReviewQueue;
import vn.giaouoc.db.access.office.OfficeKind;
import vn.giaouoc.db.access.office.SigningPower;
import vn.giaouoc.db.common.Refusal;

/**
 * Prints the list of units of a union that reviews: the rows of its queue, by superior and name, without paging. Whoever
 * reviews there may, and the văn thư, who issues the papers of that union and sees where every report below it stands.
 */
@Singleton
public class UnitListService {

    private final ReviewQueue queue;
    private final UnitLines lines;
    private final OrganisationTree tree;
    private final Around around;

    UnitListService(ReviewQueue queue, UnitLines lines, OrganisationTree tree, Around around) {
        this.queue = queue;
        this.lines = lines;
        this.tree = tree;
        this.around = around;
    }

    /** What the campaign is called, who chairs, what day it is. */
    @Singleton
    record Around(Campaigns campaigns, Heads heads, Times times) {}

    /** True when there is a list to print for the actor, below that unit or below the own one. */
    @ReadOnly
    public boolean mayPrint(Actor actor, @Nullable Long below) {
        return issuer(actor, below).isPresent();
    }

    /** The list as PDF; FORBIDDEN NOT_YOURS for whoever neither reviews there nor keeps the papers. */
    @ReadOnly
    public PrintedFile pdf(Actor actor, QueueQuestion question) {
        return OfficialPdf.print(UnitListWording.paper(list(actor, question)), name(question, "pdf"));
    }

    /** The same to be edited. */
    @ReadOnly
    public PrintedFile docx(Actor actor, QueueQuestion question) {
        return OfficialDocx.print(UnitListWording.paper(list(actor, question)), name(question, "docx"));
    }

    UnitList list(Actor actor, QueueQuestion question) {
        var today = around.times().today();
        var asked = question.unitId();
        long own = issuer(actor, asked)
                .orElseThrow(
                        () -> Refusal.forbidden(
                                "NOT_YOURS",
                                "Danh sách đơn vị do công đoàn cấp trên lập. Anh/chị không thẩm định báo cáo, không làm văn thư của công đoàn cấp trên các đơn vị này."));
        var page = queue.below(actor, asked == null ? own : asked, question.whole());
        var rows = page.rows().stream()
                .filter(row -> !row.line().unitId().equals(Long.toString(own))) // its own goes to those above
                .sorted(UnitLines.BY_SUPERIOR_AND_NAME)
                .toList();
        var issuer = tree.at(own, today);
        var above = issuer.parentId();
        return new UnitList(
                page.asOf(),
                question.year(),
                around.campaigns().campaign(question.campaignId()).shortName(),
                issuer.name(),
                above == null ? null : tree.at(above, today).name(),
                issuer.place(),
                UnitLines.chosen(
                        question,
                        asked == null || asked == own ? null : tree.last(asked).name()),
                QueueCounts.of(rows.stream().map(QueueRow::line).toList()),
                lines.of(rows),
                actor.name(),
                chair(own));
    }

    /** The union whose list it is: the actor's own, which reviews the unit asked for or everything below itself. */
    private Optional<Long> issuer(Actor actor, @Nullable Long asked) {
        var today = around.times().today();
        var issuing = actor.isSystem()
                ? Stream.of(tree.root(today).organisationId())
                : Stream.concat(
                        held(actor, Authority.REVIEW),
                        held(actor, Authority.KEEP_PAPERS).filter(this::reviews));
        return issuing.filter(own -> asked == null || own.equals(asked) || tree.isWithin(own, asked, today))
                .findFirst();
    }

    private static Stream<Long> held(Actor actor, Authority authority) {
        return actor.grantsOf(authority).stream()
                .filter(grant -> grant.departmentId() == 0)
                .map(Grant::organisationId);
    }

    /** A union above grassroots; papers are kept in every union. */
    private boolean reviews(long unit) {
        return tree.find(unit, around.times().today())
                .map(found -> switch (found.level()) {
                    case CONFEDERATION, FEDERATION, INDUSTRY, UPPER -> true;
                    case GRASSROOTS, MEMBER_GRASSROOTS, SECTION, GROUP -> false;
                })
                .orElse(false);
    }

    private @Nullable String chair(long unit) {
        return around.heads().holders(unit, around.times().today()).stream()
                .filter(head -> head.kind() == OfficeKind.CHAIR)
                .map(SigningPower::holderName)
                .findFirst()
                .orElse(null);
    }

    private static String name(QueueQuestion question, String ending) {
        return "danh-sach-don-vi-" + question.year() + "." + ending;
    }
}
