package vn.giaouoc.db.campaign.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paper a plan was issued as. Number, place and date may be missing: some plans leave them blank.
 *
 * @param date as exact as the paper: {@code 2019-07-13} or {@code 2021-04}
 * @param numberForm how the number line is prepared when it is blank
 */
@Serdeable
public record PlanPaper(
        String kind,
        @Nullable String number,
        @Nullable String numberForm,
        @Nullable String place,
        @Nullable String date,
        @Nullable String signBlock,
        String signer,
        @Nullable String note,
        List<String> recipients) {}
