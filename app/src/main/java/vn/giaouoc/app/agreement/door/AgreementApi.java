package vn.giaouoc.app.agreement.door;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import vn.giaouoc.app.agreement.Agreements;
import vn.giaouoc.app.agreement.list.AgreementDesk;
import vn.giaouoc.app.agreement.list.AgreementTables;
import vn.giaouoc.app.agreement.list.DeskPage;
import vn.giaouoc.app.agreement.list.MyAgreement;
import vn.giaouoc.app.agreement.list.MyAgreements;
import vn.giaouoc.app.agreement.page.AgreementPage;
import vn.giaouoc.app.agreement.tally.AgreementFigures;
import vn.giaouoc.app.agreement.tally.AgreementQuestion;
import vn.giaouoc.app.agreement.tally.AgreementReport;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.spreadsheet.table.SpreadsheetReply;

/** Reading agreements: one, those of a unit, one's own, and the figures. */
@Controller("/api/agreements")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Giao ước thi đua")
public class AgreementApi {

    private final Agreements agreements;
    private final AgreementDesk desk;
    private final MyAgreements mine;
    private final AgreementFigures figures;
    private final AgreementTables tables;

    public AgreementApi(
            Agreements agreements,
            AgreementDesk desk,
            MyAgreements mine,
            AgreementFigures figures,
            AgreementTables tables) {
        this.agreements = agreements;
        this.desk = desk;
        this.mine = mine;
        this.figures = figures;
        this.tables = tables;
    }

    /** The agreements of a unit in a year, with the matrix of its departments. */
    @Get
    public DeskPage desk(Actor actor, @QueryValue long unit, @QueryValue long campaign, @QueryValue int year) {
        return desk.page(actor, unit, campaign, year);
    }

    /** The same agreements as an XLSX file. */
    @Get(uri = "/list.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> table(
            Actor actor, @QueryValue long unit, @QueryValue long campaign, @QueryValue int year) {
        return SpreadsheetReply.of(tables.agreements().of(actor, unit, campaign, year));
    }

    /** The departments or unions of that matrix as an XLSX file, all of them. */
    @Get(uri = "/places.xlsx", produces = SpreadsheetReply.XLSX)
    public HttpResponse<byte[]> places(Actor actor, @RequestBean AskPlaces ask) {
        return SpreadsheetReply.of(tables.places().of(actor, ask.unit(), ask.campaign(), ask.year(), ask.filter()));
    }

    /** The agreements one acts in, what waits for one first. */
    @Get("/mine")
    public List<MyAgreement> mine(Actor actor) {
        return mine.of(actor);
    }

    /** Made, signed, departments taking part, judged and met: of a unit and the units below it, on today's tree. */
    @Get("/totals")
    public AgreementReport totals(Actor actor, @QueryValue long unit, @QueryValue long campaign, @QueryValue int year) {
        return figures.ask(actor, AgreementQuestion.now(unit, campaign, year));
    }

    /** One agreement with the version on its way, else the one in force. */
    @Get("/{agreementId}")
    public AgreementPage one(Actor actor, long agreementId) {
        return agreements.page(actor, agreementId);
    }

    /** One agreement with that version, from 1. */
    @Get("/{agreementId}/versions/{number}")
    public AgreementPage version(Actor actor, long agreementId, int number) {
        return agreements.page(actor, agreementId, number);
    }
}
