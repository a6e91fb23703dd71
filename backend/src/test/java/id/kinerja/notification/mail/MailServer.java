package id.kinerja.notification.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;

/** A mail server of this machine; it can be stopped and started again on its port, as a real one would be. */
public class MailServer implements QuarkusTestResourceLifecycleManager {

    /** Set before the application's class loader exists and read from it: only the JVM is shared. */
    private static final String PORT = "test-of-kinerja.smtp-port";

    private static GreenMail server;

    @Override
    public Map<String, String> start() {
        int port = freePort();
        System.setProperty(PORT, Integer.toString(port));
        return Map.of(
                "quarkus.mailer.mock", "false", "quarkus.mailer.host", "127.0.0.1", "quarkus.mailer.port", Integer.toString(port),
                "quarkus.mailer.start-tls", "DISABLED", "quarkus.mailer.own-host-name", "localhost", "kinerja.notification.mail-timeout", "30s");
    }

    @Override
    public void stop() {}

    /** Empty and listening. One that listens stays: a connection to a socket that is about to close would hang until it times out. */
    static void open() {
        if (server != null && server.isRunning()) {
            purge();
            return;
        }
        server = new GreenMail(new ServerSetup(Integer.getInteger(PORT), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private static void purge() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    static void close() {
        server.stop();
    }

    static List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private static int freePort() {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
