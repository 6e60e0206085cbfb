package vn.giaouoc.ui.agreement.desk;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.function.LongSupplier;
import vn.giaouoc.app.agreement.list.DeskYears;

/** Which unit, campaign and year a desk shows, as an address and back; unreadable parts count as not given. */
public record DeskAddress(long unit, long campaign, int year) {

    public static DeskAddress read(QueryParameters query, DeskYears years, LongSupplier home) {
        var choice = years.choice(number(query, "cuoc-van-dong"));
        int year = (int) number(query, "nam");
        long unit = number(query, "don-vi");
        return new DeskAddress(
                unit == 0 ? home.getAsLong() : unit,
                choice.campaignId(),
                choice.years().contains(year) ? year : choice.year());
    }

    public QueryParameters query() {
        return QueryParameters.simple(Map.of(
                "don-vi", Long.toString(unit),
                "cuoc-van-dong", Long.toString(campaign),
                "nam", Integer.toString(year)));
    }

    /** The address as text, for links. */
    public String path() {
        return "giao-uoc?don-vi=" + unit + "&cuoc-van-dong=" + campaign + "&nam=" + year;
    }

    public DeskAddress unit(long other) {
        return new DeskAddress(other, campaign, year);
    }

    public DeskAddress campaign(long other, int itsYear) {
        return new DeskAddress(unit, other, itsYear);
    }

    public DeskAddress year(int other) {
        return new DeskAddress(unit, campaign, other);
    }

    private static long number(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }
}
