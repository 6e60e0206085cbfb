package vn.giaouoc.app.access.guard;

import com.nimbusds.jose.JWSAlgorithm;
import io.micronaut.context.annotation.Factory;
import io.micronaut.security.token.jwt.signature.SignatureConfiguration;
import io.micronaut.security.token.jwt.signature.secret.SecretSignature;
import io.micronaut.security.token.jwt.signature.secret.SecretSignatureConfiguration;
import jakarta.inject.Singleton;
import java.util.Base64;
import vn.giaouoc.app.access.secret.KeyRing;

/** Gives the security filter the key that signs access tokens. */
@Factory
class SecurityBeans {

    @Singleton
    SignatureConfiguration signature(KeyRing keys) {
        var configuration = new SecretSignatureConfiguration("portal");
        configuration.setJwsAlgorithm(JWSAlgorithm.HS256);
        configuration.setBase64(true);
        configuration.setSecret(Base64.getEncoder().encodeToString(keys.key(KeyRing.Purpose.JWT)));
        return new SecretSignature(configuration);
    }
}
