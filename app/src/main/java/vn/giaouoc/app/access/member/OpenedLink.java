package vn.giaouoc.app.access.member;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a link shows before anything is asked: too little to know whose it is for a stranger, enough for its owner.
 *
 * @param first true before a PIN was chosen
 * @param asks what may be asked at first use, the first one first
 */
@Serdeable
public record OpenedLink(String maskedName, String unit, boolean first, List<KnowledgeKind> asks) {}
