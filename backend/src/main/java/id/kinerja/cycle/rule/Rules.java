package id.kinerja.cycle.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the features ask: which numbers hold on a day. Answers come from memory; a version that another instance added is seen
 * within {@link #FRESH}, one that this instance added as soon as it is committed.
 */
@ApplicationScoped
public class Rules {

    /** Far under the half minute that is promised; short enough that two instances differ only while nobody notices. */
    private static final Duration FRESH = Duration.ofSeconds(10);

    /** Known since this point of the machine's own running time, which no change of the clock moves. */
    private record Known(Map<String, List<RuleVersion>> versions, long readAtNanos) {}

    private final RuleVersionRepository repository;
    private final RuleValues values;
    private volatile Known known;

    Rules(RuleVersionRepository repository, RuleValues values) {
        this.repository = repository;
        this.values = values;
    }

    /** The numbers in force on that day; the section's defaults where the office has set none until then. */
    public <T extends Record> T inForce(RuleSection<T> section, LocalDate on) {
        return find(section, on).value();
    }

    /** The same with the number of the version, for those that keep what they rested on. */
    public <T extends Record> RuleInForce<T> find(RuleSection<T> section, LocalDate on) {
        return RuleVersion.inForce(versions().getOrDefault(section.key(), List.of()), on)
                .map(version -> new RuleInForce<>(version.number(), version.validFrom(), values.read(section, version.value())))
                .orElseGet(() -> new RuleInForce<>(0, null, section.defaults()));
    }

    /** The numbers of each version and the defaults, in no order: what began under an earlier one may still run. */
    public <T extends Record> List<T> ever(RuleSection<T> section) {
        Stream<T> versions = versions().getOrDefault(section.key(), List.of()).stream().map(version -> values.read(section, version.value()));
        return Stream.concat(Stream.of(section.defaults()), versions).toList();
    }

    /** Lets the next question read anew; a read that began before the commit may store the old state once more, for {@link #FRESH}. */
    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RuleVersionAdded added) {
        forget();
    }

    void forget() {
        known = null;
    }

    Map<String, List<RuleVersion>> remember(List<RuleVersion> all) {
        Known read = new Known(all.stream().collect(Collectors.groupingBy(RuleVersion::section)), System.nanoTime());
        known = read;
        return read.versions();
    }

    private Map<String, List<RuleVersion>> versions() {
        Known present = known;
        boolean fresh = present != null && System.nanoTime() - present.readAtNanos() < FRESH.toNanos();
        return fresh ? present.versions() : remember(repository.listAll());
    }
}
