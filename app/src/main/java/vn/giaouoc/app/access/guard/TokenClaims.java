package vn.giaouoc.app.access.guard;

import io.micronaut.security.authentication.Authentication;
import vn.giaouoc.app.access.AccessTokens;
import vn.giaouoc.app.access.ActorService;
import vn.giaouoc.app.access.SignedInPerson;

/** Reads what a verified token says. */
final class TokenClaims {

    private TokenClaims() {}

    static SignedInPerson person(Authentication authentication) {
        var claims = authentication.getAttributes();
        try {
            return new SignedInPerson(
                    Long.parseLong(authentication.getName()),
                    Long.parseLong(String.valueOf(claims.get(AccessTokens.PERSON))),
                    Long.parseLong(String.valueOf(claims.get(AccessTokens.SESSION))));
        } catch (NumberFormatException e) {
            throw ActorService.ended();
        }
    }
}
