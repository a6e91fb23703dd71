package id.kinerja.identity.session;

import java.util.LinkedHashMap;
import java.util.Map;

/** A few words by which a person recognises an own device, from what the browser says of itself. */
final class DeviceName {

    private static final String UNKNOWN = "?";

    /** The order matters: Edge and Opera also say Chrome, Chrome also says Safari, Android also says Linux. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg", "Edge", "OPR/", "Opera", "SamsungBrowser", "Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox",
            "CriOS", "Chrome", "Chrome", "Chrome", "Safari", "Safari", "curl", "curl");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS", "Linux", "Linux");

    private DeviceName() {}

    static String of(String userAgent) {
        String browser = first(BROWSERS, userAgent);
        String system = first(SYSTEMS, userAgent);
        return system.equals(UNKNOWN) ? browser : browser + ", " + system;
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent != null && userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
