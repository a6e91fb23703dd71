package id.kinerja.survey.result.figure;

import java.math.BigDecimal;

/** The respondents of a part, with the sums of their own indexes and of the squares of these, which an interval needs. */
public record CountedGroup(Part part, long respondents, BigDecimal sumIndex, BigDecimal sumSquares) {}
