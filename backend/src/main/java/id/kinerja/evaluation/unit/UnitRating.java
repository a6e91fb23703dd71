package id.kinerja.evaluation.unit;

import id.kinerja.evaluation.distribution.UnitLevel;
import id.kinerja.evaluation.rating.Rating;

/** The predicate of the unit that somebody heads, and the rating of results that follows from it. */
public record UnitRating(String unitName, UnitLevel level, Rating rating) {}
