package id.kinerja.shared.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What our own PostgreSQL runs with. Given on its command line, where neither {@code postgresql.conf} nor
 * {@code ALTER SYSTEM} can undo it.
 */
final class ServerSettings {

    private ServerSettings() {}

    static List<String> onPort(int port) {
        Map<String, String> settings = new LinkedHashMap<>();
        reachable(settings, port);
        durable(settings);
        modest(settings);
        logged(settings);
        List<String> arguments = new ArrayList<>();
        settings.forEach((name, value) -> arguments.add("-c " + name + "=" + value));
        return arguments;
    }

    private static void reachable(Map<String, String> settings, int port) {
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", Integer.toString(port));
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
    }

    /** A power cut must not lose what was acknowledged. */
    private static void durable(Map<String, String> settings) {
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
    }

    /** An office PC shares its memory with a browser and a spreadsheet. */
    private static void modest(Map<String, String> settings) {
        settings.put("shared_buffers", "128MB");
        settings.put("work_mem", "4MB");
        settings.put("maintenance_work_mem", "64MB");
        settings.put("max_wal_size", "512MB");
        settings.put("max_connections", "40");
        settings.put("timezone", "UTC");
        settings.put("idle_in_transaction_session_timeout", "120s");
    }

    /** A week of logs, then overwritten. Values of statements stay out: they are personal data. */
    private static void logged(Map<String, String> settings) {
        settings.put("logging_collector", "on");
        settings.put("log_directory", "../log");
        settings.put("log_filename", "postgresql-%a.log");
        settings.put("log_truncate_on_rotation", "on");
        settings.put("log_rotation_age", "1d");
        settings.put("log_timezone", "UTC");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_parameter_max_length_on_error", "0");
        settings.put("log_error_verbosity", "terse");
    }
}
