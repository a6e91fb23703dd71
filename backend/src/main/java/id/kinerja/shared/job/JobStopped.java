package id.kinerja.shared.job;

/** Ends the work of a job that was cancelled or that another instance has taken over. */
final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JobStopped() {
        super("the job goes on without this worker", null, false, false);
    }
}
