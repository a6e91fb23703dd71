package id.kinerja.identity.account;

import java.util.Locale;
import java.util.regex.Pattern;

/** How people type who they are: a NIP with or without its usual blanks, or an e-mail address. */
public final class Identifier {

    private static final Pattern BLANKS_OF_NIP = Pattern.compile("[\\s.-]+");

    private Identifier() {}

    public static String normalized(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return plain.indexOf('@') < 0 ? BLANKS_OF_NIP.matcher(plain).replaceAll("") : plain;
    }
}
