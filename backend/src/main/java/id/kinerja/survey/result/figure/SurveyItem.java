package id.kinerja.survey.result.figure;

import id.kinerja.survey.index.Element;
import java.math.BigDecimal;

/**
 * One question as it was asked.
 *
 * @param place from 0, in the order of the questionnaire
 * @param element null for an item that the unit added
 * @param weight null unless the questionnaire has weights of its own
 * @param question in the reader's language
 */
public record SurveyItem(int place, String code, Element element, BigDecimal weight, String question) {}
