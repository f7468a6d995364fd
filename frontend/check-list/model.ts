/**
 * What the check list shows and tells. It knows neither server nor storage: lines come in, events go out. What only the
 * page knows of a line it puts into the list's slot of the line's key.
 */

export type Verdict = 'PASS' | 'FAIL';

/** What was answered, as it is shown. */
export interface Kept {
  readonly verdict: Verdict;
  /** Who and when, in words: "You, 09:31". */
  readonly who: string;
  /** Another time than the automatic one, in words, where somebody corrected it. */
  readonly corrected?: string;
  readonly evidence: string;
  readonly place: string;
  readonly remark: string;
  /** In which language the remark is, a BCP 47 tag. */
  readonly remarkLanguage?: string;
  /** In which language it was said and through whom, in words. */
  readonly heard?: string;
  readonly pictures: number;
  /** Those of the pictures that can be shown here. */
  readonly images?: readonly Image[];
  /** It has not left this device yet. */
  readonly waits: boolean;
  /** What became of it, where that needs somebody's eyes: put aside by the server, for example. */
  readonly trouble?: string;
}

export interface Image {
  readonly address: string;
  readonly name: string;
}

/** How a check stands, where its buttons do not say it; the tone picks a colour and a sign. */
export interface Standing {
  readonly tone: 'ok' | 'stop' | 'open' | 'later';
  readonly word: string;
}

/** One check of one person. In a list of one person it is titled by the check, in a list of one check by the person. */
export interface Line {
  readonly key: string;
  readonly title: string;
  readonly about: readonly string[];
  /** What to note down. */
  readonly hint: string;
  readonly blocking: boolean;
  /** What a failure causes, in words. */
  readonly failure: string;
  readonly standing?: Standing;
  /** Who will read what is written. */
  readonly readers?: string;
  readonly kept?: Kept;
  /** What was answered before, the latest first. */
  readonly earlier?: readonly Kept[];
  /** Why it can't be answered here; absent where it can. */
  readonly closed?: string;
}

/** What somebody began to answer, kept outside with each change, so that nothing typed is lost. */
export interface Draft {
  readonly verdict: Verdict;
  /** When the verdict was chosen, in milliseconds since 1970. */
  readonly at: number;
  /** The time that the person said instead. */
  readonly atSaid: number | null;
  readonly evidence: string;
  readonly place: string;
  readonly remark: string;
  readonly language: string;
  readonly interpreter: string;
  readonly pictures: readonly string[];
  readonly signature: string | null;
}

export interface Language {
  readonly code: string;
  readonly name: string;
}

/** A picture as it is kept: drawn anew and small, so without place and device, beside the hash of what the camera made. */
export interface Picture {
  readonly sha: string;
  readonly original: string;
  readonly body: Blob;
}

/** Events: `draft` {key, draft | null}, `answer` {key, draft}, `picture` {key, picture, keep}. */
export interface DraftDetail {
  readonly key: string;
  readonly draft: Draft | null;
}

export interface AnswerDetail {
  readonly key: string;
  readonly draft: Draft;
}

export interface PictureDetail {
  readonly key: string;
  readonly picture: Picture;
  /** Called by whoever keeps it: with nothing once it is kept, with a sentence if it could not be. */
  keep(trouble?: string): void;
}

export function begin(verdict: Verdict, at: number): Draft {
  return { verdict, at, atSaid: null, evidence: '', place: '', remark: '', language: '', interpreter: '', pictures: [], signature: null };
}

/** Whether a tap is a whole answer: a pass of a check that stops no departure needs nothing to show it. */
export function isWhole(line: Line, verdict: Verdict): boolean {
  return verdict === 'PASS' && !line.blocking;
}
