package id.kinerja.shared.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers that a browser keeps as a file. */
public final class Download {

    private Download() {}

    /** 200 with what {@code body} writes; {@code fileName} is plain ASCII without quotes. */
    public static Response.ResponseBuilder of(StreamingOutput body, String mediaType, String fileName) {
        return Response.ok(body, mediaType).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
    }
}
