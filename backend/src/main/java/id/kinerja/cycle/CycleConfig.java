package id.kinerja.cycle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The dates a new cycle starts with; every period's dates can be changed afterwards, since circulars of each office set them. */
@ConfigMapping(prefix = "kinerja.cycle")
public interface CycleConfig {

    /** Days after the end of a period until which employees submit. The example of practice is the tenth of the next month. */
    @WithDefault("10")
    int dueDays();

    /** As {@code dueDays}, for the annual evaluation beside the periods. Unverified: practice reported by the tenth, the law names January. */
    @WithDefault("20")
    int annualDueDays();

    /** Whole months after the end of a period until whose last day it is evaluated; the annual appraisal ends with January. */
    @WithDefault("1")
    int closingMonths();
}
