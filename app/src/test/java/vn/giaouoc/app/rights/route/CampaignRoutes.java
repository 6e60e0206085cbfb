package vn.giaouoc.app.rights.route;

import static vn.giaouoc.app.rights.route.Right.INVITE;
import static vn.giaouoc.app.rights.route.Right.KEEP_CAMPAIGNS;
import static vn.giaouoc.app.rights.route.Right.OPEN;
import static vn.giaouoc.app.rights.route.Right.OPEN_KIOSK;
import static vn.giaouoc.app.rights.route.Right.SEE_FIGURES;
import static vn.giaouoc.app.rights.route.Right.SEE_PERSON;
import static vn.giaouoc.app.rights.route.Right.SIGNED_IN;
import static vn.giaouoc.app.rights.route.Row.read;
import static vn.giaouoc.app.rights.route.Row.row;
import static vn.giaouoc.app.rights.route.Row.stops;

import java.util.List;

/** Campaigns, their figures, inviting to the pledge and its receipts; the description of the API. */
final class CampaignRoutes {

    private static final String CARDS =
            "{\"unit\":\"$unit\",\"department\":\"$department\",\"guests\":\"EVERYBODY\",\"replaceOld\":true}";
    private static final String FIGURES = "campaign=$campaign&year=$year&unit=$unit";

    static final List<Row> ROWS = List.of(
            // campaigns
            read(OPEN, "/api/campaigns"),
            read(OPEN, "/api/campaigns/{code}"),
            read(SIGNED_IN, "/api/campaigns/{code}/years/{year}/settings.xlsx"),
            row(
                    KEEP_CAMPAIGNS,
                    "POST",
                    "/api/campaigns/{code}/years",
                    "{\"year\":$next,\"opensOn\":\"$next-01-01\",\"closesOn\":\"$next-12-30\","
                            + "\"closesInclusive\":true,\"cutOffOn\":\"$next-12-31\"}"),
            row(
                    KEEP_CAMPAIGNS,
                    "PUT",
                    "/api/campaigns/{code}/years/{year}/windows",
                    "{\"unitType\":\"SCHOOL\",\"opensOn\":\"$year-01-01\",\"closesOn\":\"$year-12-30\","
                            + "\"closesInclusive\":true,\"cutOffOn\":\"$year-12-31\"}"),
            row(KEEP_CAMPAIGNS, "DELETE", "/api/campaigns/{code}/years/{year}/windows/{unitType}", ""),
            row(
                    KEEP_CAMPAIGNS,
                    "POST",
                    "/api/campaigns/{code}/texts",
                    "{\"title\":\"Cam kết\",\"items\":[{\"id\":\"S.1\",\"text\":\"Không vô cảm $fresh\"}],"
                            + "\"reason\":\"Sửa lời\"}"),
            row(KEEP_CAMPAIGNS, "PUT", "/api/campaigns/{code}/years/{year}/text/{version}", ""),
            row(
                    KEEP_CAMPAIGNS,
                    "PUT",
                    "/api/campaigns/{code}/years/{year}/deadlines",
                    "{\"level\":\"GRASSROOTS\",\"kind\":\"YEARLY_REPORT\",\"dueOn\":\"$year-12-01\",\"inclusive\":true}"),
            row(KEEP_CAMPAIGNS, "DELETE", "/api/campaigns/{code}/years/{year}/deadlines/{deadlineId}", ""),

            // figures
            read(SEE_FIGURES, "/api/rollups", FIGURES),
            read(SEE_FIGURES, "/api/rollups/agreements", FIGURES),
            read(SEE_FIGURES, "/api/rollups/export", FIGURES),
            read(SEE_FIGURES, "/api/rollups/trend", "campaign=$campaign&unit=$unit"),
            read(OPEN, "/api/rollups/public", "campaign=$campaign&year=$year"),

            // inviting, the shared phone, receipts
            row(INVITE, "POST", "/api/invitations/cards/count", CARDS),
            row(INVITE, "POST", "/api/invitations/cards", CARDS),
            row(SEE_PERSON, "POST", "/api/invitations/{unit}/members/{person}/link", "{}"),
            read(INVITE, "/api/invitations/{unit}/poster"),
            read(INVITE, "/api/invitations/{unit}/words"),
            read(OPEN_KIOSK, "/api/kiosk/start/{organisationId}"),
            new Row(OPEN, "GET", "/api/kiosk", "", "", false),
            stops(
                    OPEN,
                    "POST",
                    "/api/kiosk/find",
                    "{\"login\":\"0900000001\",\"knowledge\":{\"kind\":\"BIRTH_YEAR\",\"value\":\"1985\"}}"),
            stops(
                    OPEN,
                    "POST",
                    "/api/kiosk/pledges",
                    "{\"ticket\":\"x\",\"id\":\"$uuid\",\"person\":\"$person\",\"campaign\":\"$campaign\","
                            + "\"year\":$year,\"textId\":\"$text\",\"items\":[\"S.1\"],\"consent\":true}"),
            stops(
                    OPEN,
                    "POST",
                    "/api/kiosk/pledges/decline",
                    "{\"ticket\":\"x\",\"id\":\"$uuid\",\"person\":\"$person\",\"campaign\":\"$campaign\",\"year\":$year}"),
            row(OPEN, "POST", "/api/kiosk/stop", "{}"),
            new Row(OPEN, "GET", "/api/receipts/{code}", "", "", false),

            // the description of the API
            read(OPEN, "/api/openapi.yml"),
            read(OPEN, "/api/docs"),
            read(OPEN, "/api/docs/{name}"));

    private CampaignRoutes() {}
}
