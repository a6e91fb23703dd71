package id.kinerja.progress.evidence;

import static id.kinerja.progress.evidence.SampleFiles.ascii;
import static id.kinerja.progress.evidence.SampleFiles.concat;
import static id.kinerja.progress.evidence.SampleFiles.types;
import static id.kinerja.progress.evidence.SampleFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceTypeDetectorTest {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final byte[] ARCHIVE = zip(Map.of("a.txt", "x"));

    @TempDir
    Path folder;

    static Stream<Arguments> accepted() {
        return Stream.of(
                arguments(EvidenceType.JPEG, SampleFiles.jpeg()),
                arguments(EvidenceType.PNG, SampleFiles.png()),
                arguments(EvidenceType.WEBP, SampleFiles.webp()),
                arguments(EvidenceType.HEIC, SampleFiles.heic()),
                arguments(EvidenceType.PDF, SampleFiles.pdf()),
                arguments(EvidenceType.DOCX, SampleFiles.docx()),
                arguments(EvidenceType.XLSX, SampleFiles.xlsx()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void recognisesAFileByItsContent(EvidenceType type, byte[] content) throws IOException {
        assertThat(detect(content)).contains(type);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("nothing", new byte[0]),
                arguments("one byte", new byte[] {(byte) 0xFF}),
                arguments("text", ascii("just some words")),
                arguments("a program", concat(ascii("MZ"), new byte[300])),
                arguments("a page", ascii("<!DOCTYPE html><html><script>alert(1)</script>")),
                arguments("a vector picture", ascii("<svg xmlns='http://www.w3.org/2000/svg' onload='x()'/>")),
                arguments("a cut PNG", Arrays.copyOf(SampleFiles.png(), 10)),
                arguments("any RIFF", concat(ascii("RIFF0000WAVE"), new byte[50])),
                arguments("a film", concat(new byte[] {0, 0, 0, 24}, ascii("ftypisom"), new byte[50])),
                arguments("any archive", ARCHIVE),
                arguments("a broken archive", Arrays.copyOf(SampleFiles.docx(), 60)),
                arguments("an archive that names the type only", zip(Map.of("[Content_Types].xml", types(WORD)))),
                arguments("a presentation", zip(Map.of("[Content_Types].xml", types("presentationml"), "ppt/a.xml", "x"))),
                arguments("a document with macros", zip(Map.of("[Content_Types].xml", types(WORD),
                        "word/document.xml", "x", "word/vbaProject.bin", "x"))),
                arguments("a photo that is an archive", concat(SampleFiles.jpeg(), ARCHIVE)),
                arguments("a PDF that is an archive", concat(SampleFiles.pdf(), ARCHIVE)),
                arguments("a photo that is a page", concat(SampleFiles.png(), ascii("<SCRIPT>alert(1)</SCRIPT>"))),
                arguments("a photo that is a PDF", concat(Arrays.copyOf(SampleFiles.jpeg(), 20), SampleFiles.pdf())),
                arguments("a PDF that does not begin as one", concat(ascii("\n\n"), SampleFiles.pdf())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatIsNoneOrTwoOfThem(String what, byte[] content) throws IOException {
        assertThat(detect(content)).as(what).isEmpty();
    }

    private Optional<EvidenceType> detect(byte[] content) throws IOException {
        return EvidenceTypeDetector.detect(Files.write(folder.resolve("upload"), content));
    }
}
