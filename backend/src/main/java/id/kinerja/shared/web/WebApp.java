package id.kinerja.shared.web;

import id.kinerja.shared.config.KinerjaConfig;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Serves the built pages at the root: those that stand by themselves at the first word of their address, the single-page app at all
 * others. The folder is listed once at the start: what is not in that list is never
 * looked for on the disk, so that no path can leave the folder.
 */
@Singleton
public class WebApp {

    private static final List<String> NOT_OURS = List.of("/api", "/docs", "/openapi", "/q/", "/.well-known/");
    private static final Map<String, String> ENCODINGS = Map.of("br", ".br", "gzip", ".gz");
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final int AFTER_ALL_ROUTES = 100_000;

    private final KinerjaConfig config;
    private final Map<String, Path> files = new HashMap<>();

    WebApp(KinerjaConfig config) {
        this.config = config;
    }

    void install(@Observes Router router) {
        config.webRoot().map(Path::of).filter(Files::isDirectory).ifPresent(root -> {
            list(root);
            router.route().order(AFTER_ALL_ROUTES).handler(this::serve);
        });
    }

    private void list(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put("/" + root.relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(RoutingContext request) {
        HttpMethod method = request.request().method();
        String path = request.normalizedPath().equals("/") ? "/index.html" : request.normalizedPath();
        boolean reads = method == HttpMethod.GET || method == HttpMethod.HEAD;
        if (!reads || NOT_OURS.stream().anyMatch(path::startsWith)) {
            request.next();
        } else if (files.containsKey(path)) {
            send(request, path);
        } else if (!isNamed(path) && files.containsKey(ownPage(path))) {
            send(request, ownPage(path));
        } else if (isNavigation(request, path) && files.containsKey("/index.html")) {
            send(request, "/index.html");
        } else {
            request.next();
        }
    }

    /** A page of the app that exists only in the browser; a missing picture or script must stay missing. */
    private static boolean isNavigation(RoutingContext request, String path) {
        String accept = request.request().getHeader("Accept");
        return !isNamed(path) && accept != null && accept.contains("text/html");
    }

    private static boolean isNamed(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }

    /** The page for citizens that an address such as {@code /s/7K2M-Q0XR-93TB} belongs to, if there is one: {@code /s.html}. */
    private static String ownPage(String path) {
        int end = path.indexOf('/', 1);
        return (end < 0 ? path : path.substring(0, end)) + ".html";
    }

    private void send(RoutingContext request, String path) {
        HttpServerResponse response = request.response();
        response.putHeader("Content-Type", MediaTypes.of(path));
        response.putHeader("Cache-Control", path.startsWith("/assets/") ? FOR_EVER : "no-cache");
        response.putHeader("Vary", "Accept-Encoding");
        response.sendFile(files.get(encoded(request, path)).toString());
    }

    /** The pre-compressed neighbour that the browser takes, with its header; else the file itself. */
    private String encoded(RoutingContext request, String path) {
        String accepted = request.request().getHeader("Accept-Encoding");
        for (String encoding : List.of("br", "gzip")) {
            String candidate = path + ENCODINGS.get(encoding);
            if (accepted != null && accepted.contains(encoding) && files.containsKey(candidate)) {
                request.response().putHeader("Content-Encoding", encoding);
                return candidate;
            }
        }
        // Tells the server's own compression to leave the file as it is.
        request.response().putHeader("Content-Encoding", "identity");
        return path;
    }
}
