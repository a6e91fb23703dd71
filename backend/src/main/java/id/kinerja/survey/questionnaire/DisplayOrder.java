package id.kinerja.survey.questionnaire;

import id.kinerja.survey.index.Element;
import java.util.ArrayList;
import java.util.List;

/** Official documents disagree on which element is called U8; both orders are in use, so each unit keeps the one of its reports. */
public enum DisplayOrder {
    /** U8 facilities, U9 complaints: most questionnaires and report tables. */
    FACILITIES_EIGHTH(Element.FACILITIES, Element.COMPLAINTS),
    /** U8 complaints, U9 facilities: the body of PermenPANRB 14/2017. */
    COMPLAINTS_EIGHTH(Element.COMPLAINTS, Element.FACILITIES);

    private final Element eighth;
    private final Element ninth;

    DisplayOrder(Element eighth, Element ninth) {
        this.eighth = eighth;
        this.ninth = ninth;
    }

    /** The same items; the two change places where they stand the other way round. */
    List<Item> arrange(List<Item> items) {
        List<Item> arranged = new ArrayList<>(items);
        int first = placeOf(eighth, items);
        int second = placeOf(ninth, items);
        if (first > second && second >= 0) {
            arranged.set(first, items.get(second));
            arranged.set(second, items.get(first));
        }
        return List.copyOf(arranged);
    }

    private static int placeOf(Element element, List<Item> items) {
        return items.stream().map(Item::element).toList().indexOf(element);
    }
}
