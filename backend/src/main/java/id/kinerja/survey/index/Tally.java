package id.kinerja.survey.index;

/**
 * How often each of the four ordered options of one element was chosen. Blanks are in none of the counts: a question left
 * open says nothing, which is not the same as the worst answer.
 */
public record Tally(long ones, long twos, long threes, long fours) {

    public static final Tally EMPTY = new Tally(0, 0, 0, 0);

    public Tally {
        if (ones < 0 || twos < 0 || threes < 0 || fours < 0) {
            throw new IllegalArgumentException("A count is never negative");
        }
    }

    /** Answers given. */
    public long filled() {
        return ones + twos + threes + fours;
    }

    /** Sum of the values 1 to 4. */
    public long sum() {
        return ones + 2 * twos + 3 * threes + 4 * fours;
    }

    public Tally plus(Tally other) {
        return new Tally(ones + other.ones, twos + other.twos, threes + other.threes, fours + other.fours);
    }
}
