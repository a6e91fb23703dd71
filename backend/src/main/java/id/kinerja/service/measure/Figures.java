package id.kinerja.service.measure;

import id.kinerja.shared.paging.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The measures of a set of requests. */
@Schema(name = "ServiceFigures", description = "The measures of a set of requests in a span of days.")
public record Figures(
        @Schema(required = true, minimum = "0", maximum = "999999999", description = "Requests that arrived.") long arrived,
        @Schema(required = true, minimum = "0", maximum = "999999999", description = "Requests made ready.") long finished,
        @Schema(required = true, description = "From ticket to call, on the wall clock; only those with a ticket.") Spread waiting,
        @Schema(required = true, description = "From complete file to ready, in counter time without pauses.") Spread processing,
        @Schema(required = true, description = "From arrival to hand-over, on the wall clock and never paused: what the citizen waited.") Spread elapsed,
        @Schema(required = true, description = "Ready in time, of all ready and all whose promise passed while they were not.") Share onTime,
        @Schema(required = true, minimum = "0", maximum = "999999999", description = "Of those, promises that passed unfinished.") long overdue,
        @Schema(required = true, description = "Given back at least once, of all that arrived.") Share returned,
        @Schema(required = true, description = "Given back for unclear information or a mistake of the office.") Share returnedAvoidably,
        @Schema(required = true, description = "Without a correction caused by the office within 30 days, of all made ready.") Share firstTimeRight,
        @Schema(required = true, minimum = "0", maximum = "999999999",
                description = "Of those, made ready less than 30 days ago: they may still need a correction.") long tooRecent) {

    static Figures of(Row row) {
        long finished = row.whole("finished");
        long arrived = row.whole("arrived");
        return new Figures(arrived, finished, Spread.of(row, "waiting"), Spread.of(row, "processing"), Spread.of(row, "elapsed"),
                Share.of(row.whole("on_time"), row.whole("judged")), row.whole("overdue"), Share.of(row.whole("returned"), arrived),
                Share.of(row.whole("returned_avoidably"), arrived), Share.of(finished - row.whole("corrected"), finished),
                row.whole("too_recent"));
    }
}
