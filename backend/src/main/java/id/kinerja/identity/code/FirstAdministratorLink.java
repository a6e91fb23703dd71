package id.kinerja.identity.code;

import id.kinerja.identity.IdentityConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jboss.logging.Logger;

/** Shows the link to whoever runs the server: on the console, and in files that only this user reads, one for script/server. */
@ApplicationScoped
class FirstAdministratorLink {

    private static final Logger LOG = Logger.getLogger(FirstAdministratorLink.class);
    private static final String LINK = "first-administrator-link";
    private static final String WELCOME = "welcome.txt";

    private final IdentityConfig config;

    FirstAdministratorLink(IdentityConfig config) {
        this.config = config;
    }

    void show(String code) {
        String link = config.webAddress() + "/mulai-admin?kode=" + code;
        String text = """
                Belum ada akun. Buka tautan sekali pakai ini dalam 24 jam untuk membuat akun pengelola pertama:
                There is no account yet. Open this one-time link within 24 hours to create the first administrator:

                  %s
                """.formatted(link);
        System.out.println(text);
        write(LINK, link + "\n");
        write(WELCOME, text);
    }

    void remove() {
        for (Path file : List.of(config.linkFolder().resolve(LINK), config.linkFolder().resolve(WELCOME))) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                LOG.warnf("The used link of the first administrator could not be deleted: %s", file.getFileName());
            }
        }
    }

    private void write(String name, String text) {
        try {
            Files.createDirectories(config.linkFolder());
            Path draft = Files.createTempFile(config.linkFolder(), name, ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(draft, text);
            Files.move(draft, config.linkFolder().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warnf("The link of the first administrator could not be written to a file: %s", name);
        }
    }
}
