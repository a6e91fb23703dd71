package id.kinerja.testing;

import java.util.Map;

/**
 * Makes the thing that operations with object-level rights are about, for the authorization matrix. A feature adds a bean
 * of this kind to its tests; before each scene the tables are empty.
 */
public interface AuthorizationFixture {

    /** What a caller is to the person or thing in question. */
    enum Relation { SELF, ASSESSOR, SUPERIOR, UNIT_HEAD, STRANGER }

    /**
     * One call that the right caller may make.
     *
     * @param path values of the path's parameters, by name
     * @param query values of query parameters, by name
     * @param body JSON that passes validation, or null
     * @param ifMatch the present entity tag with its quotes, or null
     * @param callers a token for each relation
     */
    record Scene(Map<String, Object> path, Map<String, Object> query, String body, String ifMatch, Map<Relation, TestTokens> callers) {}

    boolean serves(String operationId);

    Scene create(String operationId);
}
