package id.kinerja.survey.result;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that anybody may keep for a minute, by language. */
final class PublicAnswer {

    static final String CACHE = "public, max-age=60, stale-while-revalidate=300";

    private PublicAnswer() {}

    /** The tag follows from what is said, since improvements and earlier results change it without the survey. */
    static <T extends Record> RestResponse<T> of(T content) {
        UUID tag = UUID.nameUUIDFromBytes(content.toString().getBytes(StandardCharsets.UTF_8));
        return ResponseBuilder.ok(content).header("Cache-Control", CACHE).header("Vary", "Accept-Language")
                .tag(new EntityTag(tag.toString())).build();
    }
}
