package vn.giaouoc.app.agreement.template;

import io.micronaut.serde.annotation.Serdeable;

/** One template to choose. */
@Serdeable
public record TemplateLine(String code, String name, Between between, String title) {

    /** One figure a target may be bound to. */
    @Serdeable
    public record FigureLine(String code, String label, String unit) {}
}
