package planted.modules.upper;

/** Something that another module reaches for. */
public record Above(String text) {}
