package vn.giaouoc.app.access;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How strict the doors are ({@code portal.access.*} in application.yml).
 *
 * @param secondFactor {@code REQUIRED}: offices over other units give no right until the account has a second factor;
 *     {@code OPTIONAL}: whoever enrolled is asked, nobody must
 * @param accessFor how long a token works before it must be renewed
 * @param memberFor how long a member's own phone stays signed in
 * @param officerFor how long an officer's browser stays signed in
 */
@ConfigurationProperties("portal.access")
public record AccessPolicy(
        @Bindable(defaultValue = "REQUIRED") SecondFactorRule secondFactor,
        @Bindable(defaultValue = "15m") Duration accessFor,
        @Bindable(defaultValue = "30d") Duration memberFor,
        @Bindable(defaultValue = "12h") Duration officerFor) {

    /** Whether offices over other units work without a second factor. */
    public enum SecondFactorRule {
        REQUIRED,
        OPTIONAL
    }

    public boolean secondFactorRequired() {
        return secondFactor == SecondFactorRule.REQUIRED;
    }
}
