package vn.giaouoc.app.access.door;

import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person would call a device: in-app browser or browser, and the system it runs on. Not for any decision. */
final class DeviceNames {

    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Zalo", "Zalo");
        BROWSERS.put("FBAN", "Facebook");
        BROWSERS.put("FBAV", "Facebook");
        BROWSERS.put("coc_coc", "Cốc Cốc");
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox", "Firefox");
        BROWSERS.put("Chrome", "Chrome");
        BROWSERS.put("Safari", "Safari");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "máy Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    private DeviceNames() {}

    static String of(HttpRequest<?> request) {
        var agent = String.valueOf(request.getHeaders().get("User-Agent"));
        return first(BROWSERS, agent, "Trình duyệt") + " trên " + first(SYSTEMS, agent, "thiết bị khác");
    }

    private static String first(Map<String, String> names, String agent, String otherwise) {
        return names.entrySet().stream()
                .filter(name -> agent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
