package id.kinerja.employee;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Golongan ruang of a PNS or CPNS (I/a to IV/e, each with the name of its rank) or golongan of a PPPK (I to XVII, without one).
 *
 * @param code as written in letters: {@code III/b} or {@code IX}
 */
public record Grade(String code) {

    private static final List<String> CONTRACT = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
            "XIII", "XIV", "XV", "XVI", "XVII");
    private static final Map<String, String> RANKS = Map.ofEntries(
            Map.entry("I/a", "Juru Muda"), Map.entry("I/b", "Juru Muda Tk. I"), Map.entry("I/c", "Juru"), Map.entry("I/d", "Juru Tk. I"),
            Map.entry("II/a", "Pengatur Muda"), Map.entry("II/b", "Pengatur Muda Tk. I"),
            Map.entry("II/c", "Pengatur"), Map.entry("II/d", "Pengatur Tk. I"),
            Map.entry("III/a", "Penata Muda"), Map.entry("III/b", "Penata Muda Tk. I"),
            Map.entry("III/c", "Penata"), Map.entry("III/d", "Penata Tk. I"),
            Map.entry("IV/a", "Pembina"), Map.entry("IV/b", "Pembina Tk. I"), Map.entry("IV/c", "Pembina Utama Muda"),
            Map.entry("IV/d", "Pembina Utama Madya"), Map.entry("IV/e", "Pembina Utama"));
    private static final Pattern RANKED = Pattern.compile("([IV]+)\\s*[/.]\\s*([A-Ea-e])");

    public Grade {
        if (!RANKS.containsKey(code) && !CONTRACT.contains(code)) {
            throw new IllegalArgumentException("no such grade");
        }
    }

    /** Reads {@code iii / B} as III/b; empty if there is no such grade for people of this status. */
    public static Optional<Grade> find(String text, EmployeeStatus status) {
        String wanted = normalised(text);
        boolean known = status.isContract() ? CONTRACT.contains(wanted) : RANKS.containsKey(wanted);
        return known ? Optional.of(new Grade(wanted)) : Optional.empty();
    }

    /** Of a code as it is kept. */
    public static Optional<Grade> ofCode(String code) {
        return RANKS.containsKey(code) || CONTRACT.contains(code) ? Optional.of(new Grade(code)) : Optional.empty();
    }

    /** In two digits, as the national application writes it: {@code 31} for III/a; a PPPK has none. */
    public Optional<String> digits() {
        String[] parts = code.split("/");
        return parts.length < 2 ? Optional.empty()
                : Optional.of(CONTRACT.indexOf(parts[0]) + 1 + String.valueOf(parts[1].charAt(0) - 'a' + 1));
    }

    /** "Penata Muda Tk. I"; a PPPK has none. */
    public Optional<String> rankName() {
        return Optional.ofNullable(RANKS.get(code));
    }

    private static String normalised(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        var ranked = RANKED.matcher(upper);
        return ranked.matches() ? ranked.group(1) + "/" + ranked.group(2).toLowerCase(Locale.ROOT) : upper;
    }
}
