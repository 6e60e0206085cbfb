package vn.giaouoc.db.organisation.workplace;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import vn.giaouoc.db.common.Ids;

/**
 * Cơ quan, đơn vị sử dụng lao động of a grassroots union; a joint union has several, a nghiệp đoàn has none (trade: 3.1).
 */
@MappedEntity("employer")
public record Employer(@Id long id, long organisationId, String name, LocalDate validFrom, LocalDate validTo) {

    public boolean still() {
        return validTo.equals(Ids.STILL);
    }

    public boolean standsOn(LocalDate day) {
        return !day.isBefore(validFrom) && day.isBefore(validTo);
    }

    public Employer renamed(String newName) {
        return new Employer(id, organisationId, newName, validFrom, validTo);
    }

    public Employer until(LocalDate day) {
        return new Employer(id, organisationId, name, validFrom, day);
    }
}
