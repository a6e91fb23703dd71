package id.kinerja.survey.paper;

import id.kinerja.survey.answer.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Where two readings of one sheet differ. What was written by hand may be copied in other words: it is the second person's. */
final class Comparison {

    private Comparison() {}

    /** Codes of items, then names of fields. */
    static List<String> differences(Sheet one, Sheet other) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> items = new TreeSet<>(one.scores().keySet());
        items.addAll(other.scores().keySet());
        items.stream().filter(item -> !Objects.equals(one.scores().get(item), other.scores().get(item))).forEach(differences::add);
        addIf(differences, one.gender() != other.gender(), "gender");
        addIf(differences, one.ageBand() != other.ageBand(), "ageBand");
        addIf(differences, one.education() != other.education(), "education");
        addIf(differences, one.occupation() != other.occupation(), "occupation");
        addIf(differences, one.complaint() != other.complaint(), "complaint");
        addIf(differences, (one.comment() == null) != (other.comment() == null), "comment");
        return differences;
    }

    private static void addIf(List<String> differences, boolean differs, String field) {
        if (differs) {
            differences.add(field);
        }
    }
}
