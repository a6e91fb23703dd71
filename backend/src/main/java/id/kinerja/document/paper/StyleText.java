package id.kinerja.document.paper;

/** Texts inside the style of a page, where a quotation mark would end them. The template reaches it by this name. */
public final class StyleText {

    public String of(String text) {
        return text.replaceAll("[\\\\\"<>{}\\p{Cntrl}]", " ");
    }
}
