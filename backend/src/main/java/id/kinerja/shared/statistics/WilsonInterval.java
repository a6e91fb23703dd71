package id.kinerja.shared.statistics;

/**
 * The 95 % interval of a share by E. B. Wilson (1927), which stays within 0 and 1 and is sound for few cases and for shares
 * near the ends, unlike the usual one.
 *
 * @param low from 0
 * @param high to 1
 */
public record WilsonInterval(double low, double high) {

    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** @throws IllegalArgumentException unless 0 <= successes <= cases and there is a case */
    public static WilsonInterval of(long successes, long cases) {
        if (cases < 1 || successes < 0 || successes > cases) {
            throw new IllegalArgumentException("A share needs cases, and no more successes than those");
        }
        double share = (double) successes / cases;
        double square = Z * Z;
        double middle = share + square / (2 * cases);
        double half = Z * Math.sqrt(share * (1 - share) / cases + square / (4.0 * cases * cases));
        double whole = 1 + square / cases;
        return new WilsonInterval(Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole));
    }
}
