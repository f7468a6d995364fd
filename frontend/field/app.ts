/** The field application: a journey on a device, without a network. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { AnswerDetail, DraftDetail, PictureDetail } from '../check-list/model.js';
import type { CheckList } from '../check-list/check-list.js';
import { icon } from '../check-list/icons.js';
import { controls } from '../check-list/styles.js';
import { Alarm } from './alarm.js';
import { band, notes } from './band.js';
import { Courier } from './courier.js';
import { Database } from './database.js';
import { ofKeeping, sentence } from './failures.js';
import { gate } from './gate.js';
import { answered, parts } from './lines.js';
import { Rest } from './rest.js';
import { oneCheck, personChecks } from './screen-checks.js';
import { people } from './screen-people.js';
import { events } from './screen-events.js';
import { restraintLog } from './screen-restraints.js';
import { waiting } from './screen-waiting.js';
import { takeAlong, takeCode } from './server.js';
import { Session, type Said } from './session.js';
import { Shelf } from './shelf.js';
import type { Stage } from './stage.js';
import { screens } from './styles.js';
import { top } from './top.js';
import { Vault } from './vault.js';
import { Watch } from './watch.js';
import { Way } from './way.js';
import { say, speak, speaks, type Tongue } from './words.js';

const TICK = 5_000;
const LANGUAGE = 'puente-field-language';

export class FieldApp extends LitElement {
  static override styles = [controls, screens];

  private db: Database | undefined;
  private locked = false;
  private code: string | undefined;
  private count = 0;
  private busy = false;
  private trouble = '';
  private confirming = false;
  private session: Session | undefined;
  private courier: Courier | undefined;
  private readonly alarm = new Alarm();
  private readonly rest = new Rest(() => this.lock());
  private readonly way = new Way(this);
  private watch: Watch | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    speak((localStorage.getItem(LANGUAGE) as Tongue | null) ?? speaks());
    this.code = takeCode();
    addEventListener('hashchange', (event) => this.moved(event));
    setInterval(() => this.tick(), TICK);
    void this.begin();
  }

  private async begin(): Promise<void> {
    try {
      this.db = await Database.open();
      this.locked = await Vault.isLocked(this.db);
      this.count = await this.db.count('items', 'WAITS');
    } catch (failure) {
      this.trouble = say('broken', String(failure));
    }
    this.requestUpdate();
    void this.way.to(this.locked ? '#pin' : 'h1');
  }

  protected override render(): TemplateResult {
    const { session, courier } = this;
    return html`${top({ route: session?.pack.journey.route, back: this.way.back, lock: this.lock, otherLanguage: this.otherLanguage })}${session && courier ? this.opened(this.stage(session, courier)) : this.closed()}`;
  }

  private closed(): TemplateResult {
    if (!isSecureContext || !('locks' in navigator) || !('indexedDB' in window)) {
      return html`<main><p>${say('unsupported')}</p></main>`;
    }
    if (!this.db) {
      return html`<main aria-busy=${this.trouble === ''}><p role="alert">${this.trouble}</p></main>`;
    }
    const { locked, code, count, busy, trouble } = this;
    return gate({
      locked, code, count, busy, trouble,
      late: this.watch?.late ?? false,
      open: (pin) => void this.attempt(() => this.unlock(pin)),
      take: (pin, device) => void this.attempt(() => this.take(pin, device)),
      refuse: (sentence) => this.tell(sentence),
    });
  }

  private opened(stage: Stage): TemplateResult {
    return html`${band(stage)}${notes(stage)}
      <main @draft=${this.onDraft} @answer=${this.onAnswer} @picture=${this.onPicture}>${this.trouble ? html`<p class="trouble" role="alert">${icon('alert')}<span>${this.trouble}</span></p>` : nothing}${this.screen(stage)}</main>`;
  }

  private screen(stage: Stage): TemplateResult {
    const [, place = '', id = '', phase = ''] = location.hash.split('/');
    const person = stage.session.person(id);
    if (place === 'person' && person) {
      return personChecks(stage, person, phase);
    }
    if (place === 'events' && person) {
      return events(stage, person);
    }
    if (place === 'restraints' && person) {
      return restraintLog(stage, person);
    }
    return place === 'check' ? oneCheck(stage, id) : place === 'waiting' ? waiting(stage) : people(stage);
  }

  private stage(session: Session, courier: Courier): Stage {
    return {
      session, courier, trouble: '', confirming: this.confirming,
      go: (address) => (location.hash = address),
      record: (said, draft) => this.record(said, draft),
      typed: (key, value) => void this.typed(key, value),
      confirm: (open) => this.confirmed(open),
      clear: () => void this.clear(),
      again: () => this.requestUpdate(),
    };
  }

  /** One thing at a time, and a sentence where it did not work. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.tell('');
    try {
      await work();
    } catch (failure) {
      this.trouble = sentence(failure);
      void this.way.to('#pin');
    }
    this.busy = false;
    this.requestUpdate();
  }

  private async unlock(pin: string): Promise<void> {
    const shelf = new Shelf(this.db!, await Vault.open(this.db!, pin));
    const pack = await shelf.pack();
    if (!pack && (await shelf.entries()).length === 0) {
      await this.db!.clear();
      this.locked = false;
    }
    if (!pack) {
      return;
    }
    await this.enter(await Session.open(shelf, pack));
    if (this.code) {
      await this.takeAnew(shelf);
    }
  }

  /** The same journey once more: the pack is new, what waits stays. */
  private async takeAnew(shelf: Shelf): Promise<void> {
    const code = this.code!;
    const session = this.session!;
    if (session.waiting.length > 0 || session.photosWaiting > 0) {
      this.trouble = say('takeOther', session.waiting.length + session.photosWaiting);
      return;
    }
    this.code = undefined;
    const pack = await takeAlong(code, session.pack.device.name, speaks());
    await shelf.keepPack(pack);
    session.pack = pack;
    await session.read();
  }

  private async take(pin: string, device: string): Promise<void> {
    await navigator.storage?.persist?.();
    const code = this.code!;
    const pack = await takeAlong(code, device, speaks());
    this.code = undefined;
    const shelf = new Shelf(this.db!, await Vault.make(this.db!, pin));
    await shelf.keepPack(pack);
    await this.enter(await Session.open(shelf, pack));
  }

  private async enter(session: Session): Promise<void> {
    this.session = session;
    this.courier = new Courier(session, speaks, () => this.requestUpdate());
    session.addEventListener('change', () => this.requestUpdate());
    this.locked = true;
    this.watch = undefined;
    this.courier.now();
    this.tick();
    await this.updateComplete;
    this.way.heading(true);
  }

  /** Forgets the key and all that it opened. What was typed is kept already; what is being sent goes on. */
  private readonly lock = (): void => {
    const { session, courier } = this;
    if (session && courier) {
      this.watch = new Watch(session);
      this.count = session.waiting.length;
      courier.stop();
      session.close();
      this.session = this.courier = undefined;
      this.confirming = false;
      this.tell('');
      void this.way.to('#pin');
    }
  };

  private async record(said: Said, draft?: string, at?: number): Promise<boolean> {
    try {
      await this.session!.record(said, draft, at);
      this.tell('');
      void this.way.recorded(said.kind);
      return true;
    } catch (failure) {
      this.tell(ofKeeping(failure));
      return false;
    }
  }

  private async typed(key: string, value: unknown): Promise<void> {
    const kept = this.session!.keepDraft(key, value);
    this.requestUpdate();
    await kept.catch((failure: unknown) => this.tell(ofKeeping(failure)));
  }

  private readonly onDraft = (event: CustomEvent<DraftDetail>): void => void this.typed(event.detail.key, event.detail.draft);

  private readonly onAnswer = (event: CustomEvent<AnswerDetail>): void => void this.answer(event.target as CheckList, event.detail);

  private async answer(list: CheckList, { key, draft }: AnswerDetail): Promise<void> {
    const { caseId, checkId } = parts(key);
    const packed = this.session!.person(caseId)?.checks.find((each) => each.checkId === checkId);
    const kept = await this.record(answered(caseId, checkId, packed?.basis ?? 0, draft), key, draft.at);
    if (kept) {
      list.settle(key);
    } else {
      list.refuse(key, this.trouble);
      this.tell('');
    }
  }

  private readonly onPicture = (event: CustomEvent<PictureDetail>): void => void this.keepPicture(event.detail);

  private async keepPicture({ key, picture, keep }: PictureDetail): Promise<void> {
    try {
      await this.session!.keepPicture(picture, parts(key).caseId);
      keep();
    } catch (failure) {
      keep(ofKeeping(failure));
    }
  }

  private async clear(): Promise<void> {
    await this.db!.clear();
    location.hash = '';
    location.reload();
  }

  private tick(): void {
    this.rest.look();
    const watch = this.session ? new Watch(this.session) : this.watch;
    if (watch) {
      this.alarm.ring(watch.late, Date.now());
      void this.alarm.stayAwake(watch.runs);
      this.requestUpdate();
    }
  }

  private moved(event: HashChangeEvent): void {
    this.code = takeCode() ?? this.code;
    this.confirming = false;
    this.tell('');
    void this.way.moved(event);
  }

  private confirmed(open: boolean): void {
    this.confirming = open;
    this.requestUpdate();
    void this.way.to('section.panel .act.quiet');
  }

  private tell(sentence: string): void {
    this.trouble = sentence;
    this.requestUpdate();
  }

  private readonly otherLanguage = (): void => {
    speak(speaks() === 'en' ? 'es' : 'en');
    localStorage.setItem(LANGUAGE, speaks());
    this.requestUpdate();
  };
}

customElements.define('field-app', FieldApp);
void navigator.serviceWorker?.register('sw.js', { scope: './', type: 'classic' });
