package vn.giaouoc.app.rights.route;

import static vn.giaouoc.app.rights.route.Right.HOLD_OFFICE;
import static vn.giaouoc.app.rights.route.Right.KEEP_ACCOUNTS;
import static vn.giaouoc.app.rights.route.Right.LIST_OFFICES;
import static vn.giaouoc.app.rights.route.Right.OPEN;
import static vn.giaouoc.app.rights.route.Right.SIGNED_IN;
import static vn.giaouoc.app.rights.route.Row.read;
import static vn.giaouoc.app.rights.route.Row.row;
import static vn.giaouoc.app.rights.route.Row.stops;

import java.util.List;

/** Signing in, one's own account, offices and accounts of others, standing in for somebody. */
final class AccessRoutes {

    static final List<Row> ROWS = List.of(
            // signing in, one's own account, one's own pledge
            stops(OPEN, "POST", "/api/access/sign-in", "{\"login\":\"khong-co\",\"password\":\"sai\"}"),
            row(OPEN, "POST", "/api/access/sign-in-form", "login=khong-co&password=sai"),
            stops(OPEN, "POST", "/api/access/refresh", "{}"),
            row(OPEN, "POST", "/api/access/sign-out", "{}"),
            read(SIGNED_IN, "/api/access/me"),
            stops(SIGNED_IN, "POST", "/api/accounts/own/password", "{\"old\":\"sai\",\"fresh\":\"mua xuan tren ban\"}"),
            read(SIGNED_IN, "/api/members/mine"),
            stops(OPEN, "POST", "/api/phone/open", "{\"token\":\"khong-co\"}"),
            stops(OPEN, "POST", "/api/phone/enter", "{\"login\":\"0900000001\",\"pin\":\"000000\"}"),
            read(SIGNED_IN, "/api/phone/page"),
            read(SIGNED_IN, "/api/pledges"),
            stops(
                    SIGNED_IN,
                    "POST",
                    "/api/pledges",
                    "{\"id\":\"$uuid\",\"person\":\"$person\",\"campaign\":\"$campaign\",\"year\":$year,"
                            + "\"textId\":\"$text\",\"items\":[\"S.1\"],\"consent\":true}"),
            stops(
                    SIGNED_IN,
                    "POST",
                    "/api/pledges/decline",
                    "{\"id\":\"$uuid\",\"person\":\"$person\",\"campaign\":\"$code\",\"year\":$year}"),
            stops(SIGNED_IN, "POST", "/api/pledges/withdraw", "{\"campaign\":\"$code\",\"year\":$year}"),

            // signing in somebody's place: the holder's own affair; the unit's chair sees and takes back
            read(SIGNED_IN, "/api/delegations"),
            read(KEEP_ACCOUNTS, "/api/delegations/units/{organisationId}"),
            read(HOLD_OFFICE, "/api/delegations/colleagues", "officeId=$headOffice&words=khong-co"),
            row(
                    HOLD_OFFICE,
                    "POST",
                    "/api/delegations",
                    "{\"officeId\":\"$headOffice\",\"personId\":\"$colleague\",\"from\":\"$today\","
                            + "\"lastDay\":\"$tomorrow\",\"paperNumber\":\"1/UQ\",\"reason\":\"Đi công tác\","
                            + "\"secret\":\"$secret\"}"),
            row(KEEP_ACCOUNTS, "POST", "/api/delegations/{delegationId}/revocation", "{}"),

            // offices and accounts
            read(LIST_OFFICES, "/api/offices"),
            read(LIST_OFFICES, "/api/offices/list.xlsx", "words=nguyen&ended=true"),
            row(
                    KEEP_ACCOUNTS,
                    "POST",
                    "/api/offices",
                    "{\"personId\":$officer,\"organisationId\":$unit,\"departmentId\":0,\"kind\":\"INSPECTOR\","
                            + "\"validFrom\":\"$today\",\"decisionNumber\":\"1/QĐ\"}"),
            row(
                    KEEP_ACCOUNTS,
                    "POST",
                    "/api/offices/{officeId}/end",
                    "{\"firstDayWithout\":\"$tomorrow\",\"why\":\"1/QĐ\"}"),
            row(KEEP_ACCOUNTS, "POST", "/api/accounts", "{\"personId\":$officer,\"login\":\"o$fresh\"}"),
            row(KEEP_ACCOUNTS, "POST", "/api/accounts/{accountId}/reset", "{}"),
            row(KEEP_ACCOUNTS, "POST", "/api/accounts/{accountId}/disable", "{}"),
            row(KEEP_ACCOUNTS, "POST", "/api/accounts/{accountId}/enable", "{}"));

    private AccessRoutes() {}
}
