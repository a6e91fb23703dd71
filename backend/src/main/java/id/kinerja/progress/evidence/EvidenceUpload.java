package id.kinerja.progress.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The form of an upload. */
@Schema(name = "EvidenceUpload")
public class EvidenceUpload {

    @NotNull
    @RestForm("file")
    @Schema(type = SchemaType.STRING, format = "binary", required = true, description = "jpg, png, webp, heic, pdf, docx or xlsx, up to 10 MiB.")
    FileUpload file;

    @Size(max = 500)
    @RestForm("description")
    @Schema(maxLength = 500, examples = "Foto loket pelayanan")
    String description;
}
