package id.kinerja.notification.mail;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A mail that an instance has taken on, with what it tells. */
record WaitingMail(UUID id, int attempts, String address, Locale language, boolean digest, List<Line> lines) {

    record Line(String kind, String parameters, String path) {}
}
