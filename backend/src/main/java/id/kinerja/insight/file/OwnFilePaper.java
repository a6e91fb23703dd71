package id.kinerja.insight.file;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import id.kinerja.shared.problem.ReaderLanguage;
import id.kinerja.shared.time.OfficeTime;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** One's own file as a PDF to read and keep: A4, tagged for screen readers, its font embedded. Nothing is fetched from anywhere. */
@ApplicationScoped
class OwnFilePaper {

    private static final String FONT = "Liberation";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH.mm");
    /** XML knows no such characters, however they came into a text. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Template template;
    private final ReaderLanguage language;
    private final OfficeTime time;

    OwnFilePaper(@Location("own-file.html") Template template, ReaderLanguage language, OfficeTime time) {
        this.template = template;
        this.language = language;
        this.time = time;
    }

    byte[] write(OwnFileResponse file) {
        String page = UNPRINTABLE.matcher(page(file)).replaceAll("");
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            font(builder, "LiberationSans-Regular.ttf", NORMAL);
            font(builder, "LiberationSans-Bold.ttf", BOLD);
            builder.withHtmlContent(page, null).usePdfUaAccessibility(true).withProducer("Kinerja").useReplacementText("?")
                    .useUriResolver((base, uri) -> null).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String page(OwnFileResponse file) {
        String made = MOMENT.withLocale(language.get()).format(file.madeAt().atZone(time.zone()));
        return template.data("title", language.text("insight.file.title"))
                .data("language", language.get().getLanguage())
                .data("made", language.text("insight.file.made", made, file.person().name()))
                .data("none", language.text("insight.file.none"))
                .data("truncated", language.text("insight.file.truncated"))
                .data("chapters", file.chapters())
                .render();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> OwnFilePaper.class.getResourceAsStream("/fonts/" + file), FONT, weight, FontStyle.NORMAL, true);
    }
}
