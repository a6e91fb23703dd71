package id.kinerja.training.module;

/** Whose work a module is about. Everybody may open every module; the own ones come first. */
public enum Audience {
    EVERYBODY,
    SUPERVISOR,
    UNIT_HEAD,
    PERSONNEL
}
