package id.kinerja.shared.problem;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The page that the {@code type} of every problem leads to. */
@Singleton
public class ProblemPage {

    private final Messages messages;

    ProblemPage(Messages messages) {
        this.messages = messages;
    }

    public String html() {
        return Arrays.stream(ProblemType.values()).map(this::section).collect(Collectors.joining("\n", """
                <!doctype html>
                <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Kinerja: masalah dan artinya</title></head><body><main><h1>Masalah dan artinya</h1>
                """, "</main></body></html>"));
    }

    private String section(ProblemType type) {
        return """
                <section id="%s"><h2>%d %s</h2><p>%s</p><p lang="en"><strong>%s.</strong> %s</p></section>"""
                .formatted(
                        type.slug(),
                        type.status(),
                        messages.get(Messages.INDONESIAN, type.titleKey()),
                        messages.get(Messages.INDONESIAN, type.detailKey()),
                        messages.get(Messages.ENGLISH, type.titleKey()),
                        messages.get(Messages.ENGLISH, type.detailKey()));
    }
}
