package id.kinerja.survey.result;

/**
 * From how many answers on a result is shown. No setting: it protects those who answered from the office as well.
 *
 * @param staffFrom to staff, for the whole survey, a service and a group of respondents alike: ten, the usual rule of suppression
 * @param publicFrom to the public, as an index with a grade; below it the page says that there are not enough answers yet
 */
public record ResultRules(long staffFrom, long publicFrom) {

    public static final ResultRules DEFAULT = new ResultRules(10, 30);
}
