package id.kinerja.progress.evidence;

import id.kinerja.shared.hash.Sha256;
import id.kinerja.shared.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** An upload that passed every check, with what we found out about it ourselves. */
record InspectedFile(String name, EvidenceType type, long size, String sha256) {

    private static final int MEBIBYTE = 1024 * 1024;

    /** Fails with 413 when too large, 422 when empty, 415 when the content is none of the accepted kinds. */
    static InspectedFile inspect(Path file, String statedName, long largest) throws IOException {
        long size = Files.size(file);
        if (size > largest) {
            throw Problem.tooLarge("progress.evidence-too-large", largest / MEBIBYTE);
        }
        if (size == 0) {
            throw Problem.rule("progress.evidence-empty").at("/file", "progress.evidence-empty");
        }
        EvidenceType type = EvidenceTypeDetector.detect(file)
                .orElseThrow(() -> Problem.unsupportedMedia("progress.evidence-type-refused"));
        return new InspectedFile(EvidenceFileName.of(statedName, type), type, size, HexFormat.of().formatHex(Sha256.of(file)));
    }
}
