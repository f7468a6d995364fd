/** What goes along with a device, and what it hands in. The server's words, as it sends and reads them. */

export interface Wording {
  readonly en: string;
  readonly es: string;
}

export interface Coded extends Wording {
  readonly code: string;
}

export interface PackedCheck extends Wording {
  readonly id: string;
  readonly phase: string;
  readonly evidenceEn: string;
  readonly evidenceEs: string;
  readonly blocking: boolean;
  readonly incident: boolean;
}

export interface PackedAnswer {
  readonly checkId: string;
  readonly basis: number;
  readonly verdict: 'PASS' | 'FAIL' | null;
  readonly at: string | null;
  readonly by: string | null;
  readonly evidence: string;
  readonly place: string;
  readonly onlyRestrained: boolean;
}

export interface PackedRestraint {
  readonly restraint: string;
  readonly mean: string;
  readonly reason: string;
  readonly startedAt: string;
  readonly looks: readonly string[];
}

export interface Person {
  readonly caseId: string;
  readonly number: string;
  readonly name: string;
  readonly birthYear: number | null;
  readonly languages: string;
  readonly seat: string | null;
  readonly needs: readonly Wording[];
  readonly unavailable: boolean;
  readonly checks: readonly PackedAnswer[];
  readonly restraints: readonly PackedRestraint[];
  /** What happened until the pack was made, for monitors; absent in packs of earlier versions. */
  readonly happened?: readonly (Wording & { readonly at: string })[];
}

export interface Pack {
  readonly device: { readonly id: string; readonly credential: string; readonly expires: string; readonly name: string };
  readonly reader: { readonly name: string; readonly role: string; readonly language: 'en' | 'es' };
  readonly takenAt: string;
  readonly kinds: readonly string[];
  readonly photos: boolean;
  readonly journey: { readonly id: string; readonly number: string; readonly route: string; readonly state: string; readonly legs: readonly unknown[] };
  readonly checks: readonly PackedCheck[];
  readonly phases: readonly Coded[];
  readonly restraints: { readonly means: readonly (Coded & { readonly forbidden: boolean })[]; readonly reasons: readonly Coded[]; readonly firstHourMinutes: number; readonly laterMinutes: number };
  /** Absent in packs of earlier versions. */
  readonly events?: { readonly gravities: readonly Coded[]; readonly forces: readonly Coded[]; readonly reasons: readonly Coded[]; readonly injuries: readonly Coded[] };
  readonly sentence: Wording;
  readonly persons: readonly Person[];
}

interface Recorded {
  readonly id: string;
  readonly caseId: string;
  readonly at: string;
  readonly atSaid: string | null;
}

export interface AnswerItem extends Recorded {
  readonly kind: 'ANSWER';
  readonly checkId: string;
  readonly verdict: 'PASS' | 'FAIL';
  readonly place: string;
  readonly evidence: string;
  readonly remark: string;
  /** BCP 47; empty where nobody noted it, absent in entries of earlier versions. */
  readonly remarkLanguage?: string;
  readonly interpreter?: string;
  readonly basis: number;
  readonly photos: readonly string[];
  readonly signature: string | null;
}

export interface RestraintItem extends Recorded {
  readonly kind: 'RESTRAINT_START' | 'RESTRAINT_LOOK' | 'RESTRAINT_END';
  readonly restraint: string;
  readonly mean?: string;
  readonly reason?: string;
  readonly authority?: string;
}

export interface IncidentItem extends Recorded {
  readonly kind: 'INCIDENT';
  readonly checkId: string;
  readonly gravity: string;
  readonly text: string;
}

export interface ForceItem extends Recorded {
  readonly kind: 'FORCE';
  readonly force: string;
  readonly reason: string;
  readonly injuries: string;
  readonly officers: string;
  readonly witnesses: string;
}

export type Item = AnswerItem | RestraintItem | IncidentItem | ForceItem;

export type Outcome = 'APPLIED' | 'DUPLICATE' | 'CONFLICT' | 'QUARANTINED';

export interface Result {
  readonly id: string;
  readonly outcome: Outcome;
  readonly was?: Outcome;
  /** Why it was not simply applied; absent in what earlier versions of the server told. */
  readonly because?: string | null;
  readonly text: string;
}

export interface HandedIn {
  readonly results: readonly Result[];
  /** Null where the server cannot tell: of a device that is revoked, or whose user may not know any more. */
  readonly unavailable: readonly string[] | null;
  readonly retired: readonly { readonly caseId: string; readonly checkId: string }[];
  readonly journeyState: string;
  readonly sentence: string;
  readonly clockOffSeconds: number;
  readonly revoked: boolean;
}

/** What the last hand-in told: kept sealed, shown first thing. */
export interface News {
  readonly at: number;
  /** As it was told last; null if it never was, and then the pack says it. */
  readonly unavailable: readonly string[] | null;
  readonly retired: readonly { readonly caseId: string; readonly checkId: string }[];
  readonly sentence: string;
  readonly clockOffSeconds: number;
  readonly revoked: boolean;
}
