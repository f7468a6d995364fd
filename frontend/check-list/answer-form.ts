/** What shows an answer: evidence, pictures, the person's own words, when. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import type { Draft, Language, Line } from './model.js';
import { say, type Key, type Texts } from './texts.js';
import { clock, fromField, toField } from './times.js';

export const LONGEST = { evidence: 2000, remark: 2000, place: 200, interpreter: 120 } as const;

export interface Form {
  readonly texts: Texts;
  readonly line: Line;
  readonly draft: Draft;
  readonly camera: boolean;
  readonly remarks: boolean;
  readonly languages: readonly Language[];
  /** Addresses of the pictures that are on this device. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly refusal: string;
  readonly correctsTime: boolean;
  readonly signs: boolean;
  readonly busy: boolean;
  change(part: Partial<Draft>): void;
  take(file: File): void;
  signed(event: CustomEvent): void;
  open(part: 'time' | 'sign'): void;
  keep(): void;
  cancel(): void;
}

export function answerForm(form: Form): TemplateResult {
  const { texts, line, draft } = form;
  const fails = draft.verdict === 'FAIL';
  return html`<div class="form">
    ${fails ? html`<p class="warning">${icon('alert')}<span>${line.failure}</span></p>` : nothing}
    ${line.kept ? html`<p class="help">${say(texts, 'correcting')}</p>` : nothing}
    ${area(form, 'evidence', line.hint)}
    ${form.camera ? pictures(form) : nothing}
    ${form.remarks ? remark(form) : nothing}
    ${text(form, 'place')}
    ${time(form)}
    ${line.readers ? html`<p class="help">${line.readers}</p>` : nothing}
    <div role="alert" class="stop">${form.refusal}</div>
    <div class="acts">
      <button type="button" class="act keep" aria-disabled=${form.busy} @click=${form.keep}>${say(texts, 'keep')}</button>
      <button type="button" class="act quiet" aria-disabled=${form.busy} @click=${form.cancel}>${say(texts, 'cancel')}</button>
    </div>
  </div>`;
}

type Words = 'evidence' | 'remark' | 'place' | 'interpreter';

const id = (form: Form, part: string): string => `${part}-${form.line.key}`;

const changed = (form: Form, part: Words) => (event: Event): void =>
  form.change({ [part]: (event.target as HTMLInputElement).value });

function area(form: Form, part: 'evidence' | 'remark', help: string): TemplateResult {
  return html`<div class="field">
    <label for=${id(form, part)}>${say(form.texts, part)}</label>
    <textarea id=${id(form, part)} maxlength=${LONGEST[part]} aria-describedby=${id(form, part) + '-help'}
      lang=${part === 'remark' && form.draft.language ? form.draft.language : nothing}
      .value=${form.draft[part]} @input=${changed(form, part)}></textarea>
    <span class="help" id=${id(form, part) + '-help'}>${help}</span>
  </div>`;
}

function text(form: Form, part: 'place' | 'interpreter', help?: Key): TemplateResult {
  return html`<div class="field">
    <label for=${id(form, part)}>${say(form.texts, part)}</label>
    <input id=${id(form, part)} maxlength=${LONGEST[part]} autocomplete="off" .value=${form.draft[part]} @input=${changed(form, part)} />
    ${help ? html`<span class="help">${say(form.texts, help)}</span>` : nothing}
  </div>`;
}

function pictures(form: Form): TemplateResult {
  const { texts, draft } = form;
  return html`<div>
    <span class="label">${say(texts, 'pictures')}</span>
    <div class="pictures">
      ${draft.pictures.map((sha, index) => figure(form, sha, say(texts, 'picture', index + 1), () => form.change({ pictures: draft.pictures.filter((each) => each !== sha) })))}
      <label class="take">${icon('camera')}<span>${say(texts, 'camera')}</span>
        <input type="file" accept="image/*" capture="environment" aria-label=${say(texts, 'camera')}
          @change=${(event: Event) => taken(form, event.target as HTMLInputElement)} /></label>
    </div>
    <p class="help">${say(texts, 'cameraHelp')}</p>
  </div>`;
}

function figure(form: Form, sha: string, name: string, remove: () => void): TemplateResult {
  return html`<figure><img src=${form.pictures[sha] ?? ''} alt=${name} />
    <button type="button" class="remove" aria-label="${say(form.texts, 'remove')}: ${name}" @click=${remove}>${say(form.texts, 'remove')}</button></figure>`;
}

function taken(form: Form, input: HTMLInputElement): void {
  const file = input.files?.[0];
  if (file) {
    form.take(file);
  }
  input.value = '';
}

function remark(form: Form): TemplateResult {
  const { texts, draft } = form;
  return html`${area(form, 'remark', say(texts, 'remarkHelp'))}
    ${draft.remark === ''
      ? nothing
      : html`<div class="two">
            <div class="field"><label for=${id(form, 'language')}>${say(texts, 'language')}</label>
              <select id=${id(form, 'language')} @change=${(event: Event) => form.change({ language: (event.target as HTMLSelectElement).value })}>
                <option value="" ?selected=${draft.language === ''}>${say(texts, 'languageNone')}</option>
                ${form.languages.map((each) => html`<option value=${each.code} ?selected=${each.code === draft.language}>${each.name}</option>`)}
              </select></div>
            ${text(form, 'interpreter', 'interpreterHelp')}
          </div>
          ${form.camera ? signature(form) : nothing}`}`;
}

function signature(form: Form): TemplateResult {
  const { texts, draft } = form;
  if (draft.signature) {
    return html`<div class="pictures">${figure(form, draft.signature, say(texts, 'signed'), () => form.change({ signature: null }))}</div>`;
  }
  return form.signs
    ? html`<div><span class="label">${say(texts, 'sign')}</span><signature-pad .texts=${texts} @signed=${form.signed}></signature-pad></div>`
    : html`<div><button type="button" class="act quiet" @click=${() => form.open('sign')}>${icon('pen')}${say(texts, 'sign')}</button></div>`;
}

function time(form: Form): TemplateResult {
  const { texts, draft } = form;
  if (!form.correctsTime && draft.atSaid === null) {
    return html`<p class="time"><span>${say(texts, 'at', clock(draft.at))}</span>
      <button type="button" class="link" @click=${() => form.open('time')}>${say(texts, 'changeTime')}</button></p>`;
  }
  return html`<div class="field">
    <label for=${id(form, 'time')}>${say(texts, 'timeSaid')}</label>
    <input id=${id(form, 'time')} type="datetime-local" max=${toField(Date.now())} .value=${toField(draft.atSaid ?? draft.at)}
      @change=${(event: Event) => form.change({ atSaid: fromField((event.target as HTMLInputElement).value, draft.at) })} />
    <span class="help">${say(texts, 'timeBoth', clock(draft.at))}</span>
  </div>`;
}
