package vn.giaouoc.app.agreement.history;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The life of an agreement.
 *
 * @param steps from draft to judgement, of the version looked at
 * @param moves of all versions the asker may see, the latest first
 */
@Serdeable
public record AgreementHistory(List<LifeStep> steps, List<MoveLine> moves) {}
