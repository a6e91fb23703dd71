package id.kinerja.evaluation.rating;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/**
 * Numbers behind the suggested rating. The regulations name none ("most", "a small part"), so these are unverified
 * defaults that each office may set.
 */
@ConfigMapping(prefix = "kinerja.evaluation.suggestion")
public interface SuggestionSettings {

    /** A target whose mean achievement in percent is over this is above expectation. Unverified. */
    @WithDefault("100")
    BigDecimal aboveOver();

    /** From this mean achievement in percent on a target is as expected; less is below. Unverified. */
    @WithDefault("90")
    BigDecimal asExpectedFrom();

    /** A share of main targets below expectation is "a small part" while it is under this. Unverified. */
    @WithDefault("0.5")
    BigDecimal smallPartUnder();

    default SuggestionBands bands() {
        return new SuggestionBands(aboveOver(), asExpectedFrom(), smallPartUnder());
    }
}
