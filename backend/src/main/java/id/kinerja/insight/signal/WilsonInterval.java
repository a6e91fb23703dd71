package id.kinerja.insight.signal;

/**
 * Where the true share may lie behind {@code count} of {@code of}, with 95 % confidence (E. B. Wilson 1927): unlike the plain
 * interval it stays within 0 and 1 and is honest for few cases and for shares near the ends.
 */
record WilsonInterval(double lower, double upper) {

    /** Of the normal distribution for 95 %. */
    private static final double Z = 1.959963984540054;

    static WilsonInterval of(int count, int of) {
        if (count < 0 || of < count) {
            throw new IllegalArgumentException("not a share");
        }
        if (of == 0) {
            return new WilsonInterval(0, 1);
        }
        double share = (double) count / of;
        double z2 = Z * Z;
        double centre = (share + z2 / (2 * of)) / (1 + z2 / of);
        double half = Z / (1 + z2 / of) * Math.sqrt(share * (1 - share) / of + z2 / (4.0 * of * of));
        return new WilsonInterval(count == 0 ? 0 : centre - half, count == of ? 1 : centre + half);
    }

    /** Whether this lies wholly above that, so that chance hardly explains the difference. */
    boolean isAbove(WilsonInterval other) {
        return lower > other.upper;
    }
}
