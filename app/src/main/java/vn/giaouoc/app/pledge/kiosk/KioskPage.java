package vn.giaouoc.app.pledge.kiosk;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.app.pledge.Consent;
import vn.giaouoc.app.pledge.PledgePage;

/**
 * What the shared phone shows before anybody is found.
 *
 * @param attendant the officer who opened it
 * @param year null, with {@code closed} saying why, when the unit cannot sign today
 */
@Serdeable
public record KioskPage(
        String unit,
        String attendant,
        PledgePage.@Nullable Running campaign,
        @Nullable Integer year,
        @Nullable String closed,
        PledgePage.@Nullable Text text,
        @Nullable LocalDate closesOn,
        Consent consent) {}
