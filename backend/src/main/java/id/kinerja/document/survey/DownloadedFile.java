package id.kinerja.document.survey;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A file as it goes over the wire. */
record DownloadedFile(String fileName, String mediaType, byte[] content) {

    Response.ResponseBuilder response() {
        return Response.ok(content, mediaType).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"")
                .header("X-Content-Type-Options", "nosniff");
    }
}
