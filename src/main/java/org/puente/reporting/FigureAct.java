package org.puente.reporting;

import java.util.Map;
import org.puente.audit.Audited;

/** Something done with figures. */
record FigureAct(String what, Map<String, String> payload) implements Audited {}
