package id.kinerja.shared.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers that carry one resource with its entity tag. */
public final class Tagged {

    private Tagged() {}

    /** 200 with the resource as it is now. */
    public static <T> RestResponse<T> ok(T resource, long version) {
        return ResponseBuilder.ok(resource).tag(Etag.of(version)).build();
    }

    /** 201 with the resource; {@code path} is where it is read, below the API's root, such as {@code /units/<id>}. */
    public static <T> RestResponse<T> created(String path, T resource, long version) {
        return ResponseBuilder.<T>created(URI.create(path)).tag(Etag.of(version)).entity(resource).build();
    }
}
