package planted.modules.lower;

import planted.modules.upper.Above;

/** A dependency that the module does not declare. */
public record PointsUp(Above above) {}
