package id.kinerja.integration.answers;

import id.kinerja.integration.file.SheetRow;
import id.kinerja.integration.file.SheetTable;
import id.kinerja.survey.index.Element;
import id.kinerja.survey.questionnaire.DisplayOrder;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which column holds which element, told from its header: our code, the code of reports (PERSYARATAN), the official name or its
 * number. The numbers eight and nine mean what the reports of the unit mean by them.
 */
record AnswerColumns(int headerRow, List<SheetRow> rows, Map<Element, Integer> places) {

    private static final int SEARCHED = 20;

    private static final Map<String, Element> WORDS = Map.ofEntries(
            Map.entry("persyaratan", Element.REQUIREMENTS), Map.entry("prosedur", Element.PROCEDURE), Map.entry("waktu", Element.TIME),
            Map.entry("waktupelayanan", Element.TIME), Map.entry("biaya", Element.FEE), Map.entry("tarif", Element.FEE),
            Map.entry("produk", Element.PRODUCT), Map.entry("kompetensi", Element.COMPETENCE), Map.entry("perilaku", Element.CONDUCT),
            Map.entry("sarpras", Element.FACILITIES), Map.entry("saranaprasarana", Element.FACILITIES), Map.entry("pengaduan", Element.COMPLAINTS),
            Map.entry("penangananpengaduan", Element.COMPLAINTS));

    /** The row of any sheet that names most elements; empty where none names two. */
    static Optional<AnswerColumns> find(List<SheetTable> tables, DisplayOrder order) {
        AnswerColumns best = null;
        for (SheetTable table : tables) {
            for (int row = 0; row < Math.min(SEARCHED, table.rows().size()); row++) {
                Map<Element, Integer> places = places(table.rows().get(row), order);
                if (places.size() > (best == null ? 1 : best.places().size())) {
                    best = new AnswerColumns(row, table.rows(), places);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    List<SheetRow> data() {
        return rows.subList(headerRow + 1, rows.size());
    }

    List<String> headers() {
        return rows.get(headerRow).cells().stream().map(cell -> cell.text()).toList();
    }

    private static Map<Element, Integer> places(SheetRow row, DisplayOrder order) {
        Map<Element, Integer> places = new EnumMap<>(Element.class);
        for (int column = 0; column < row.cells().size(); column++) {
            int place = column;
            element(row.cell(column).text(), order).ifPresent(element -> places.putIfAbsent(element, place));
        }
        return places;
    }

    static Optional<Element> element(String header, DisplayOrder order) {
        String plain = plain(header);
        if (plain.matches("u[1-9]")) {
            return Optional.of(numbered(plain.charAt(1) - '1', order));
        }
        return Optional.ofNullable(WORDS.get(plain)).or(() -> List.of(Element.values()).stream()
                .filter(element -> plain(element.name()).equals(plain) || plain(element.officialName()).equals(plain)).findFirst());
    }

    private static Element numbered(int place, DisplayOrder order) {
        Element element = Element.values()[place];
        if (order == DisplayOrder.FACILITIES_EIGHTH || element != Element.FACILITIES && element != Element.COMPLAINTS) {
            return element;
        }
        return element == Element.FACILITIES ? Element.COMPLAINTS : Element.FACILITIES;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
