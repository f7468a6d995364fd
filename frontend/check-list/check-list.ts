/**
 * The check list: one card a line, two large buttons, then what shows the answer. It is used wherever checks are
 * answered and knows neither server nor storage; see `model.ts` for what goes in and comes out.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { keptAnswer } from './kept-answer.js';
import { answerForm } from './answer-form.js';
import { shrink } from './camera.js';
import { icon } from './icons.js';
import { begin, isWhole, type AnswerDetail, type Draft, type DraftDetail, type Kept, type Language, type Line, type Picture, type PictureDetail, type Standing, type Verdict } from './model.js';
import './signature-pad.js';
import { controls, list } from './styles.js';
import { say, type Texts } from './texts.js';

type Opened = 'time' | 'sign';

export class CheckList extends LitElement {
  static override styles = [controls, list];

  static override properties = {
    texts: { attribute: false },
    lines: { attribute: false },
    drafts: { attribute: false },
    pictures: { attribute: false },
    languages: { attribute: false },
    camera: { type: Boolean },
    remarks: { type: Boolean },
    quick: { type: Boolean },
    now: { attribute: false },
  };

  declare texts: Texts;
  declare lines: readonly Line[];
  /** What was begun before and is taken up again. */
  declare drafts: Readonly<Record<string, Draft>>;
  /** Addresses of pictures, by their hash. */
  declare pictures: Readonly<Record<string, string>>;
  declare languages: readonly Language[];
  declare camera: boolean;
  declare remarks: boolean;
  /** A tap is an answer where nothing more is needed. */
  declare quick: boolean;
  /** The clock, in milliseconds since 1970. */
  declare now: () => number;

  private readonly begun = new Map<string, Draft>();
  private readonly refusals = new Map<string, string>();
  private readonly opened = new Map<string, Set<Opened>>();
  private readonly busy = new Set<string>();

  constructor() {
    super();
    this.texts = {};
    this.lines = [];
    this.drafts = {};
    this.pictures = {};
    this.languages = [];
    this.now = Date.now;
    this.camera = this.remarks = this.quick = false;
  }

  /** The answer is kept: its form closes. */
  settle(key: string): void {
    this.stay(key);
    this.forget(key);
    this.requestUpdate();
  }

  /** The answer was not kept, and why; what was typed stays. */
  refuse(key: string, sentence: string): void {
    this.busy.delete(key);
    this.refusals.set(key, sentence);
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('drafts')) {
      Object.entries(this.drafts).forEach(([key, draft]) => {
        if (!this.begun.has(key)) {
          this.begun.set(key, draft);
        }
      });
    }
  }

  protected override render(): TemplateResult {
    return html`<ul class="cards">${repeat(this.lines, (line) => line.key, (line) => this.card(line))}</ul>`;
  }

  private card(line: Line): TemplateResult {
    const draft = this.begun.get(line.key);
    const bad = (draft?.verdict ?? line.kept?.verdict) === 'FAIL';
    return html`<li class="card ${bad ? 'bad' : ''}" id="card-${line.key}">
      <div><h3 id="title-${line.key}">${line.title}</h3><p class="about">${line.standing ? standing(line.standing) : nothing}<span>${line.about.join(' · ')}</span></p></div>
      ${isClosed(line)
        ? line.closed ? html`<p class="help">${line.closed}</p>` : nothing
        : html`<div class="choices" role="group" aria-labelledby="title-${line.key}">${this.choice(line, 'PASS')}${this.choice(line, 'FAIL')}</div>`}
      ${line.kept ? html`<div class="kept">${keptAnswer(this.texts, line.kept)}${this.more(line, draft !== undefined)}</div>` : nothing}
      ${line.earlier?.length ? earlier(this.texts, line.earlier) : nothing}
      ${draft && !isClosed(line) ? this.form(line, draft) : nothing}
      ${!draft && this.refusals.has(line.key) ? html`<p class="trouble" role="alert">${icon('alert')}<span>${this.refusals.get(line.key)}</span></p>` : nothing}
      <slot name=${line.key}></slot>
    </li>`;
  }

  private choice(line: Line, verdict: Verdict): TemplateResult {
    const on = (this.begun.get(line.key)?.verdict ?? line.kept?.verdict) === verdict;
    const pass = verdict === 'PASS';
    return html`<button type="button" class="choice ${pass ? 'pass' : 'fail'}" aria-pressed=${on} @click=${() => this.choose(line, verdict)}
      >${icon(pass ? 'check' : 'close')}<span>${say(this.texts, pass ? 'pass' : 'fail')}</span></button>`;
  }

  private more(line: Line, open: boolean): TemplateResult | typeof nothing {
    return this.quick && !open && !isClosed(line) && line.kept
      ? html`<div><button type="button" class="link" @click=${() => this.start(line.key, begin(line.kept!.verdict, this.now()))}>${say(this.texts, 'more')}</button></div>`
      : nothing;
  }

  private form(line: Line, draft: Draft): TemplateResult {
    const { key } = line;
    const { texts, camera, remarks, languages, pictures } = this;
    const opened = this.opened.get(key);
    return answerForm({
      texts, line, draft, camera, remarks, languages, pictures,
      refusal: this.refusals.get(key) ?? '',
      correctsTime: opened?.has('time') ?? false,
      signs: opened?.has('sign') ?? false,
      busy: this.busy.has(key),
      change: (part) => {
        this.stay(key, '.take input');
        this.change(key, part);
      },
      take: (file) => void this.take(key, file),
      signed: (event) => this.offer(key, (event.detail as { picture: Picture }).picture, (sha) => this.change(key, { signature: sha })),
      open: (part) => {
        this.stay(key, `#${part === 'time' ? 'time' : 'place'}-${CSS.escape(key)}`);
        this.opened.set(key, new Set([...(opened ?? []), part]));
        this.requestUpdate();
      },
      keep: () => this.keep(line),
      cancel: () => {
        if (this.busy.has(key)) {
          return;
        }
        this.stay(key);
        this.forget(key);
        this.tell('draft', { key, draft: null } satisfies DraftDetail);
        this.requestUpdate();
      },
    });
  }

  private choose(line: Line, verdict: Verdict): void {
    const draft = this.begun.get(line.key);
    this.refusals.delete(line.key);
    if (draft) {
      this.change(line.key, { verdict });
    } else if (this.quick && isWhole(line, verdict)) {
      if (line.kept?.verdict !== verdict && !this.busy.has(line.key)) {
        this.busy.add(line.key);
        this.tell('answer', { key: line.key, draft: begin(verdict, this.now()) } satisfies AnswerDetail);
      }
    } else {
      this.start(line.key, begin(verdict, this.now()));
    }
  }

  private start(key: string, draft: Draft): void {
    this.begun.set(key, draft);
    this.tell('draft', { key, draft } satisfies DraftDetail);
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#evidence-${CSS.escape(key)}`)?.focus());
  }

  private change(key: string, part: Partial<Draft>): void {
    const before = this.begun.get(key);
    if (before) {
      const draft = { ...before, ...part };
      this.begun.set(key, draft);
      this.tell('draft', { key, draft } satisfies DraftDetail);
      this.requestUpdate();
    }
  }

  private async take(key: string, file: File): Promise<void> {
    this.refuse(key, say(this.texts, 'reading'));
    let picture: Picture;
    try {
      picture = await shrink(file);
    } catch {
      this.refuse(key, say(this.texts, 'noPicture'));
      return;
    }
    this.refusals.delete(key);
    this.offer(key, picture, (sha) => this.change(key, { pictures: [...new Set([...(this.begun.get(key)?.pictures ?? []), sha])] }));
  }

  private offer(key: string, picture: Picture, kept: (sha: string) => void): void {
    const keep = (trouble?: string): void => (trouble === undefined ? kept(picture.sha) : this.refuse(key, trouble));
    this.tell('picture', { key, picture, keep } satisfies PictureDetail);
  }

  private keep(line: Line): void {
    const { key } = line;
    const draft = this.begun.get(key)!;
    if (this.busy.has(key)) {
      return;
    }
    if ((line.blocking || draft.verdict === 'FAIL') && draft.evidence.trim() === '') {
      this.refuse(key, say(this.texts, 'needsEvidence'));
      this.renderRoot.querySelector<HTMLElement>(`#evidence-${CSS.escape(key)}`)?.focus();
    } else if (draft.atSaid !== null && draft.atSaid > this.now() + 60_000) {
      this.refuse(key, say(this.texts, 'future'));
    } else {
      this.refusals.delete(key);
      this.busy.add(key);
      this.tell('answer', { key, draft } satisfies AnswerDetail);
      this.requestUpdate();
    }
  }

  /** The focus stays with the line where what had it goes away: on its answer, or on what came instead. */
  private stay(key: string, instead = `.choice[aria-pressed='true']`): void {
    const card = this.renderRoot.querySelector(`#card-${CSS.escape(key)}`);
    if (card?.contains(this.shadowRoot!.activeElement)) {
      this.requestUpdate();
      void this.updateComplete.then(() => {
        if (!this.shadowRoot!.activeElement) {
          (card.querySelector<HTMLElement>(instead) ?? card.querySelector<HTMLElement>('.choice'))?.focus();
        }
      });
    }
  }

  private forget(key: string): void {
    [this.begun, this.refusals, this.opened].forEach((map) => map.delete(key));
    this.busy.delete(key);
  }

  private tell(name: 'draft' | 'answer' | 'picture', detail: DraftDetail | AnswerDetail | PictureDetail): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}

/** The portal sends null where there is nothing. */
const isClosed = (line: Line): boolean => typeof line.closed === 'string';

const SIGNS = { ok: 'check', stop: 'close', open: 'open', later: 'clock' } as const;

const standing = ({ tone, word }: Standing): TemplateResult => html`<span class="standing ${tone}">${icon(SIGNS[tone])}${word}</span>`;

function earlier(texts: Texts, all: readonly Kept[]): TemplateResult {
  return html`<details class="earlier"><summary>${all.length === 1 ? say(texts, 'earlier1') : say(texts, 'earlier', all.length)}</summary>
    ${all.map((each) => html`<div class="kept">${keptAnswer(texts, each)}</div>`)}</details>`;
}

customElements.define('check-list', CheckList);
