package id.kinerja.testing;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the running application on a real PostgreSQL. Before each test the tables are emptied and the clock stands at
 * {@link TestClock#START}; every answer REST Assured receives is checked against the contract.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@ExtendWith(KinerjaExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface KinerjaTest {}
