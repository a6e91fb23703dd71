package id.kinerja.shared.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FiltersTest {

    @Test
    void tellThoseThatAreSet() {
        assertThat(Filters.given("state", "OPEN", "unitId", null, "late", false)).isEqualTo(Map.of("state", "OPEN", "late", false));
        assertThat(Filters.given()).isEmpty();
    }
}
