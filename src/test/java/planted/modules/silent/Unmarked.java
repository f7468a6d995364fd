package planted.modules.silent;

/** In a package that declares neither its dependencies nor nulls. */
public record Unmarked(String text) {}
