package id.kinerja.identity.key;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;

/** The public keys as a JSON Web Key Set (RFC 7517) at the place where every client looks for them, outside the API's base. */
@ApplicationScoped
class KeySetRoute {

    private static final String PATH = "/.well-known/jwks.json";

    private final SigningKeys keys;

    KeySetRoute(SigningKeys keys) {
        this.keys = keys;
    }

    void install(@Observes Router router) {
        router.get(PATH).handler(this::answer);
    }

    private void answer(RoutingContext request) {
        JsonArray set = new JsonArray();
        keys.published().forEach(key -> set.add(describe(key)));
        HttpServerResponse response = request.response();
        response.putHeader("Content-Type", "application/jwk-set+json");
        response.putHeader("Cache-Control", "public, max-age=300");
        response.end(new JsonObject().put("keys", set).encode());
    }

    private static JsonObject describe(KeyRing.Key key) {
        return new JsonObject()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", key.id().toString())
                .put("n", encode(key.publicKey().getModulus()))
                .put("e", encode(key.publicKey().getPublicExponent()));
    }

    /** Unsigned big-endian bytes in base64url (RFC 7518, 6.3.1): Java's sign byte goes. */
    private static String encode(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int start = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, start, bytes.length));
    }
}
