package vn.giaouoc.app.agreement.paper.page;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The papers of one version.
 *
 * @param version from 1
 * @param signed true when all have signed: the PDF is a sealed one then, before a draft
 * @param mayEnter true when the asker may enter the head and bring files in
 * @param files sealed PDFs and what was brought in, the newest first
 */
@Serdeable
public record PapersPage(
        String agreementId,
        String code,
        int version,
        boolean signed,
        PaperHeadLine head,
        boolean mayEnter,
        List<PaperLine> files) {}
