/** An open device: what it knows and records. Says `change` whenever something of it did. */
import type { Draft, Picture } from '../check-list/model.js';
import { Full } from './database.js';
import type { AnswerItem, ForceItem, IncidentItem, HandedIn, Item, News, Pack, Person, RestraintItem } from './pack.js';
import { restraints, type Restrained } from './restraints.js';
import type { Entry, Shelf } from './shelf.js';
import { SteadyClock } from './steady-clock.js';

const CHANNEL = 'puente-field';

type Without<T> = Omit<T, 'id' | 'at'>;
export type Said = Without<AnswerItem> | Without<RestraintItem> | Without<IncidentItem> | Without<ForceItem>;

export class Session extends EventTarget {
  readonly clock = new SteadyClock();
  entries: readonly Entry[] = [];
  /** What somebody typed and did not keep yet. */
  drafts: Record<string, unknown> = {};
  pictures: Record<string, string> = {};
  news: News | undefined;
  photosWaiting = 0;
  photosRefused = 0;
  /** Writes go one after the other: what was typed first never replaces what was typed later. */
  private writing: Promise<unknown> = Promise.resolve();
  private readonly others = new BroadcastChannel(CHANNEL);

  private constructor(
    readonly shelf: Shelf,
    public pack: Pack,
  ) {
    super();
    this.others.onmessage = () => void this.read();
  }

  static async open(shelf: Shelf, pack: Pack): Promise<Session> {
    const session = new Session(shelf, pack);
    session.drafts = await shelf.drafts();
    await session.read();
    await session.showPictures();
    await shelf.db.reserve();
    return session;
  }

  /** What the device holds now; another tab may have changed it. */
  async read(): Promise<void> {
    this.entries = await this.shelf.entries();
    this.news = await this.shelf.news();
    this.photosWaiting = await this.shelf.db.count('photos', 'WAITS');
    this.photosRefused = await this.shelf.db.count('photos', 'NEVER');
    this.entries.forEach(({ item }) => this.clock.notBefore(Date.parse(item.at)));
    this.dispatchEvent(new Event('change'));
  }

  get items(): readonly Item[] {
    return this.entries.map((entry) => entry.item);
  }

  get waiting(): readonly Entry[] {
    return this.entries.filter((entry) => entry.state === 'WAITS');
  }

  get aside(): readonly Entry[] {
    return this.entries.filter((entry) => entry.state === 'ASIDE');
  }

  get restraints(): readonly Restrained[] {
    return restraints(this.pack, this.items);
  }

  person(caseId: string): Person | undefined {
    return this.pack.persons.find((person) => person.caseId === caseId);
  }

  isUnavailable(person: Person): boolean {
    return this.news?.unavailable?.includes(person.caseId) ?? person.unavailable;
  }

  isRetired(caseId: string, checkId: string): boolean {
    return this.news?.retired.some((each) => each.caseId === caseId && each.checkId === checkId) ?? false;
  }

  /**
   * Records something. When this is over it is on the device, and only then may a page say so.
   *
   * @throws Full if the device has no room for it
   */
  async record(said: Said, draft?: string, at: number = this.clock.now()): Promise<void> {
    const item = { ...said, id: crypto.randomUUID(), at: new Date(at).toISOString() } as Item;
    await this.inTurn(() => this.shelf.record(item, draft));
    if (draft !== undefined) {
      delete this.drafts[draft];
    }
    await this.changed();
  }

  async keepDraft(key: string, draft: unknown): Promise<void> {
    if (draft === null) {
      delete this.drafts[key];
    } else {
      this.drafts[key] = draft;
    }
    await this.inTurn(() => (this.drafts[key] === (draft ?? undefined) ? this.shelf.keepDraft(key, draft) : Promise.resolve()));
  }

  async keepPicture(picture: Picture, caseId: string): Promise<void> {
    await this.shelf.keepPicture(picture, caseId);
    this.pictures = { ...this.pictures, [picture.sha]: URL.createObjectURL(picture.body) };
    this.dispatchEvent(new Event('change'));
  }

  /** What the server said to a hand-in of these. */
  async handedIn(entries: readonly Entry[], answer: HandedIn): Promise<void> {
    const { retired, sentence, clockOffSeconds, revoked } = answer;
    const unavailable = answer.unavailable ?? this.news?.unavailable ?? null;
    const before = this.news?.retired ?? [];
    const news: News = { at: this.clock.now(), unavailable, retired: [...before, ...retired], sentence, clockOffSeconds, revoked };
    await this.shelf.settle(entries, new Map(answer.results.map((result) => [result.id, result])), news);
    await this.changed();
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.writing.then(work);
    this.writing = turn.catch(() => undefined);
    return turn;
  }

  async changed(): Promise<void> {
    await this.read();
    this.others.postMessage('changed');
  }

  /** Nobody looks any more. */
  close(): void {
    this.others.onmessage = null;
    Object.values(this.pictures).forEach((address) => URL.revokeObjectURL(address));
  }

  private async showPictures(): Promise<void> {
    const begun = Object.values(this.drafts) as Partial<Draft>[];
    for (const sha of begun.flatMap((draft) => [...(draft.pictures ?? []), ...(draft.signature ? [draft.signature] : [])])) {
      const body = await this.shelf.picture(sha);
      if (body) {
        this.pictures[sha] = URL.createObjectURL(body);
      }
    }
  }
}

export { Full };
