package vn.giaouoc.app.agreement.list;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.common.Actor;
import vn.giaouoc.app.common.Times;
import vn.giaouoc.app.spreadsheet.table.Asked;
import vn.giaouoc.app.spreadsheet.table.SheetTable;

/** A unit's year of agreements as a table: those it keeps, then those another union keeps and it takes part in. */
@Singleton
public class AgreementTable {

    /** The columns. */
    public static final List<String> HEADER = List.of(
            "Mã giao ước",
            "Các bên",
            "Tên giao ước",
            "Công đoàn lập",
            "Trạng thái",
            "Bản số",
            "Số bên",
            "Số bên đã ký",
            "Hạn ký",
            "Ký đủ lúc",
            "Đánh giá cuối năm",
            "Việc tiếp theo");

    private final AgreementDesk desk;
    private final Times times;

    AgreementTable(AgreementDesk desk, Times times) {
        this.desk = desk;
        this.times = times;
    }

    /** What the desk shows the actor. */
    @ReadOnly
    public SheetTable of(Actor actor, long unitId, long campaignId, int year) {
        var page = desk.page(actor, unitId, campaignId, year);
        return SheetTable.of(
                new SheetTable.Name(
                        "giao-uoc-" + year + ".xlsx",
                        "Giao ước " + year,
                        "Giao ước thi đua năm " + year + " - " + page.unit()),
                Asked.at(times.now(), actor, "%s; %s %d".formatted(page.unit(), page.campaign(), year)),
                HEADER,
                Stream.concat(page.agreements().stream(), page.elsewhere().stream())
                        .map(AgreementTable::cells)
                        .toList());
    }

    private static List<@Nullable Object> cells(AgreementLine line) {
        return Arrays.asList(
                line.code(),
                line.promising().stream().map(PartyGlance::name).collect(Collectors.joining("; ")),
                line.title(),
                line.unit(),
                line.stateText(),
                line.number(),
                line.needed(),
                line.signed(),
                line.expiresOn(),
                line.signedAt(),
                judged(line),
                line.next().sentence());
    }

    private static String judged(AgreementLine line) {
        if (!line.judged()) {
            return "";
        }
        return Boolean.TRUE.equals(line.met()) ? "Đạt" : "Chưa đạt";
    }
}
