package id.kinerja.testing;

/** A bean of a feature's tests that ends what the feature still does behind an answer, so that it reaches no later test. */
public interface BeforeCleaning {

    void settle();
}
