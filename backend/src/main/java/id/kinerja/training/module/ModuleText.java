package id.kinerja.training.module;

import java.util.List;

/**
 * A module in one language.
 *
 * @param cards one thing to do or to know on each
 */
public record ModuleText(String title, String summary, List<Card> cards) {

    /**
     * One card.
     *
     * @param tryPath page of the app where the reader can do it at once; null for a card to read
     */
    public record Card(String title, String text, String tryPath) {}
}
