package vn.giaouoc.app.rights.route;

import static vn.giaouoc.app.rights.route.Right.DECIDE_OVER_UNIT;
import static vn.giaouoc.app.rights.route.Right.KEEP_TREE;
import static vn.giaouoc.app.rights.route.Right.KEEP_WORKPLACES;
import static vn.giaouoc.app.rights.route.Right.SEE_FIGURES;
import static vn.giaouoc.app.rights.route.Right.SIGNED_IN;
import static vn.giaouoc.app.rights.route.Row.read;
import static vn.giaouoc.app.rights.route.Row.row;
import static vn.giaouoc.app.rights.route.Row.stops;

import java.util.List;

/** The tree and what decides over it, departments and employers. */
final class OrganisationRoutes {

    private static final String DECISION = "\"decision\":{\"number\":\"1/QĐ\",\"effectiveOn\":\"$today\"}}";
    private static final String FOUND = "{\"parentId\":$unit,\"name\":\"Tổ $fresh\",\"level\":\"GROUP\","
            + "\"unitType\":\"SCHOOL\",\"counted\":true,\"employers\":[]," + DECISION;
    private static final String RENAME = "{\"organisationId\":$unit,\"name\":\"$unitName $fresh\"," + DECISION;
    private static final String TRANSFER = "{\"organisationId\":$unit,\"newParentId\":$parent," + DECISION;
    private static final String DISSOLVE = "{\"organisationId\":$unit," + DECISION;
    private static final String MERGE = "{\"units\":[{\"organisationId\":$unit}],\"intoId\":$unit," + DECISION;
    private static final String CONSOLIDATE =
            "{\"units\":[{\"organisationId\":$unit}],\"successor\":{\"name\":\"$unitName $fresh\"}," + DECISION;
    private static final String SPLIT = "{\"organisationId\":$unit,\"shares\":[],\"main\":0," + DECISION;
    private static final String DETACH =
            "{\"organisationId\":$unit,\"share\":{\"unit\":{\"name\":\"$unitName $fresh\"}}," + DECISION;

    static final List<Row> ROWS = List.of(
            // the tree
            read(SIGNED_IN, "/api/organisations"),
            read(SEE_FIGURES, "/api/organisations", "parent=$unit"),
            read(SIGNED_IN, "/api/organisations/search", "q=$unitName"),
            read(SIGNED_IN, "/api/organisations/list.xlsx", "q=$unitName&on=$today"),
            read(SEE_FIGURES, "/api/organisations/list.xlsx", "parent=$unit"),
            read(SEE_FIGURES, "/api/organisations/{id}"),
            row(KEEP_TREE, "POST", "/api/organisations/found/preview", FOUND),
            row(KEEP_TREE, "POST", "/api/organisations/found", FOUND),
            row(DECIDE_OVER_UNIT, "POST", "/api/organisations/rename/preview", RENAME),
            row(DECIDE_OVER_UNIT, "POST", "/api/organisations/rename", RENAME),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/transfer/preview", TRANSFER),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/transfer", TRANSFER),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/dissolve/preview", DISSOLVE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/dissolve", DISSOLVE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/events/{eventId}/undo", "{}"),
            read(DECIDE_OVER_UNIT, "/api/organisations/{id}/parts"),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/merge/preview", MERGE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/merge", MERGE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/consolidate/preview", CONSOLIDATE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/consolidate", CONSOLIDATE),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/split/preview", SPLIT),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/split", SPLIT),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/detach/preview", DETACH),
            stops(DECIDE_OVER_UNIT, "POST", "/api/organisations/detach", DETACH),

            // departments, employers and their heads
            read(SEE_FIGURES, "/api/organisations/{id}/departments"),
            row(KEEP_WORKPLACES, "POST", "/api/organisations/{id}/departments", "{\"name\":\"Khoa $fresh\"}"),
            row(
                    KEEP_WORKPLACES,
                    "PUT",
                    "/api/organisations/{id}/departments/{departmentId}",
                    "{\"name\":\"Khoa $fresh\"}"),
            row(
                    KEEP_WORKPLACES,
                    "POST",
                    "/api/organisations/{id}/departments/{departmentId}/end",
                    "{\"on\":\"$today\"}"),
            row(KEEP_WORKPLACES, "POST", "/api/organisations/{id}/departments/{departmentId}/return", "{}"),
            read(SEE_FIGURES, "/api/organisations/{id}/employers"),
            row(
                    KEEP_WORKPLACES,
                    "POST",
                    "/api/organisations/{id}/employers",
                    "{\"name\":\"Trường $fresh\",\"from\":\"$today\"}"),
            row(
                    KEEP_WORKPLACES,
                    "PUT",
                    "/api/organisations/{id}/employers/{employerId}",
                    "{\"name\":\"Trường $fresh\"}"),
            row(KEEP_WORKPLACES, "POST", "/api/organisations/{id}/employers/{employerId}/end", "{\"on\":\"$today\"}"),
            row(KEEP_WORKPLACES, "POST", "/api/organisations/{id}/employers/{employerId}/return", "{}"));

    private OrganisationRoutes() {}
}
