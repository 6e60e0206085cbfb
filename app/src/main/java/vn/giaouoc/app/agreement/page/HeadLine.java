package vn.giaouoc.app.agreement.page;

import io.micronaut.serde.annotation.Serdeable;
import vn.giaouoc.db.access.office.SigningPower;

/** Who heads a party today. */
@Serdeable
public record HeadLine(String name, String title) {

    static HeadLine of(SigningPower power) {
        return new HeadLine(power.holderName(), power.title());
    }
}
