package vn.giaouoc.app.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import vn.giaouoc.app.access.secret.KeyRing;
import vn.giaouoc.app.common.Times;

/**
 * The short-lived JWT of a signed-in device: account, session and person, nothing else (design: identity). The one
 * place that makes and verifies them, for the security filter too.
 */
@Singleton
public class AccessTokens {

    /** The claim that holds the session. */
    public static final String SESSION = "sid";

    /** The claim that holds the person. */
    public static final String PERSON = "pid";

    private final byte[] key;
    private final Times times;

    public AccessTokens(KeyRing keys, Times times) {
        this.key = keys.key(KeyRing.Purpose.JWT);
        this.times = times;
    }

    public String issue(SignedInPerson who, Instant until) {
        var claims = new JWTClaimsSet.Builder()
                .subject(Long.toString(who.accountId()))
                .claim(SESSION, Long.toString(who.sessionId()))
                .claim(PERSON, Long.toString(who.personId()))
                .issueTime(Date.from(times.now()))
                .expirationTime(Date.from(until))
                .build();
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            jwt.sign(new MACSigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("a 256-bit key signs HS256", e);
        }
        return jwt.serialize();
    }

    /** Who the token speaks of; none when it is forged, broken or expired. */
    public Optional<SignedInPerson> read(String token) {
        try {
            var jwt = SignedJWT.parse(token);
            if (!JWSAlgorithm.HS256.equals(jwt.getHeader().getAlgorithm()) || !jwt.verify(new MACVerifier(key))) {
                return Optional.empty();
            }
            var claims = jwt.getJWTClaimsSet();
            var until = claims.getExpirationTime();
            if (until == null || !times.now().isBefore(until.toInstant())) {
                return Optional.empty();
            }
            return Optional.of(new SignedInPerson(
                    Long.parseLong(claims.getSubject()),
                    Long.parseLong(claims.getStringClaim(PERSON)),
                    Long.parseLong(claims.getStringClaim(SESSION))));
        } catch (ParseException | JOSEException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
