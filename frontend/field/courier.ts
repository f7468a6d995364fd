/**
 * Hands in by itself. Whether there is a network is only known by trying; what is not acknowledged is sent again with the
 * same ids, and the server knows them. Of several tabs one hands in. Where nothing waits, the server is asked all the same
 * who is available: on opening, with each network that comes, and every minute while somebody looks.
 */
import type { StoredPhoto } from './database.js';
import { personByPerson } from './send-order.js';
import type { Entry } from './shelf.js';
import { handIn, putPhoto, Refused } from './server.js';
import type { Session } from './session.js';

const MOST_ITEMS = 200;
const MOST_BYTES = 900_000;
const QUICK = 2_000;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 300_000;
const NEWS_EVERY = 60_000;
const LOCK = 'puente-field-hand-in';

export type Weather = 'unknown' | 'sending' | 'reached' | 'unreachable' | 'refused';

export class Courier {
  weather: Weather = 'unknown';
  refusal = '';
  private most = MOST_ITEMS;
  private wait = FIRST_WAIT;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private again = false;
  private readonly ended = new AbortController();

  constructor(
    private readonly session: Session,
    private readonly language: () => string,
    private readonly told: () => void,
  ) {
    const { signal } = this.ended;
    session.addEventListener('change', () => this.soon(), { signal });
    addEventListener('online', () => this.now(), { signal });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.now(), { signal });
    const minutely = setInterval(() => this.isWatched() && this.now(), NEWS_EVERY);
    signal.addEventListener('abort', () => clearInterval(minutely));
  }

  /** What is being sent goes on; nothing is begun any more. */
  stop(): void {
    this.ended.abort();
    clearTimeout(this.timer);
  }

  /** A try that is planned already is waited for. */
  private isWatched(): boolean {
    return document.visibilityState === 'visible' && navigator.onLine && this.weather !== 'unreachable' && this.weather !== 'refused';
  }

  /** Something new waits: at once, unless the last try failed and the next is planned. */
  private soon(): void {
    if (this.weather !== 'unreachable' && this.weather !== 'refused' && this.hasWork()) {
      this.now();
    }
  }

  now(): void {
    clearTimeout(this.timer);
    if (this.ended.signal.aborted) {
      return;
    }
    if (this.running) {
      this.again = true;
      return;
    }
    this.running = true;
    void navigator.locks
      .request(LOCK, { ifAvailable: true }, (lock) => (lock ? this.rounds() : this.later(FIRST_WAIT)))
      .finally(() => {
        this.running = false;
        this.told();
        if (this.again) {
          this.again = false;
          this.soon();
        }
      });
  }

  private hasWork(): boolean {
    return this.session.waiting.length > 0 || this.session.photosWaiting > 0;
  }

  private async rounds(): Promise<void> {
    try {
      await this.session.read();
      const before = this.session.news?.at;
      while (this.hasWork()) {
        this.say('sending');
        await this.answers();
        await this.photos();
        await this.session.changed();
      }
      if (this.session.news?.at === before) {
        const { pack, clock } = this.session;
        await this.session.handedIn([], await handIn(pack.device.credential, clock.now(), [], this.language()));
      }
      this.wait = FIRST_WAIT;
      this.say('reached');
    } catch (failure) {
      this.failed(failure);
    }
  }

  private async answers(): Promise<void> {
    for (let batch = this.batch(); batch.length > 0; batch = this.batch()) {
      const { pack, clock } = this.session;
      try {
        const answer = await handIn(pack.device.credential, clock.now(), batch.map((entry) => entry.item), this.language());
        const known = new Set(batch.map((entry) => entry.item.id));
        if (!answer.results.some((result) => known.has(result.id))) {
          throw new TypeError('The answer names nothing that was handed in.');
        }
        await this.session.handedIn(batch, answer);
      } catch (failure) {
        if (failure instanceof Refused && failure.status === 413 && this.most > 1) {
          this.most = Math.floor(this.most / 2);
        } else {
          throw failure;
        }
      }
    }
  }

  private batch(): readonly Entry[] {
    const batch: Entry[] = [];
    let bytes = 0;
    for (const entry of personByPerson(this.session.waiting)) {
      bytes += new TextEncoder().encode(JSON.stringify(entry.item)).length + 1;
      if (batch.length === this.most || (bytes > MOST_BYTES && batch.length > 0)) {
        break;
      }
      batch.push(entry);
    }
    return batch;
  }

  /** Two at a time where the network is quick, else one; no more are in memory, as hundreds may wait. */
  private async photos(): Promise<void> {
    const { db } = this.session.shelf;
    const waiting = await db.keysWithState('photos', 'WAITS');
    for (let abreast = 1; waiting.length > 0; ) {
      const began = performance.now();
      await Promise.all(waiting.splice(0, abreast).map(async (sha) => this.photo((await db.get<StoredPhoto>('photos', sha))!)));
      abreast = performance.now() - began < QUICK ? 2 : 1;
    }
  }

  private async photo(photo: StoredPhoto): Promise<void> {
    const { shelf, pack } = this.session;
    const { caseId, original } = await shelf.about(photo);
    try {
      await putPhoto(pack.device.credential, caseId, photo.sha, original, await shelf.opened(photo), this.language());
      await shelf.photoDone(photo, 'DONE');
    } catch (failure) {
      if (!(failure instanceof Refused) || [401, 408, 429].includes(failure.status) || failure.status >= 500) {
        throw failure;
      }
      await shelf.photoDone(photo, 'NEVER');
    }
  }

  private failed(failure: unknown): void {
    const refused = failure instanceof Refused && failure.status < 500 && failure.status !== 429;
    this.refusal = refused ? failure.message : '';
    this.say(refused ? 'refused' : 'unreachable');
    const asked = failure instanceof Refused ? failure.seconds * 1000 : 0;
    this.later(Math.max(asked, this.wait * (0.75 + Math.random() / 2)));
    this.wait = Math.min(this.wait * 2, this.hasWork() ? LONGEST_WAIT : NEWS_EVERY);
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    if (!this.ended.signal.aborted) {
      this.timer = setTimeout(() => this.now(), milliseconds);
    }
  }

  private say(weather: Weather): void {
    this.weather = weather;
    this.told();
  }
}
