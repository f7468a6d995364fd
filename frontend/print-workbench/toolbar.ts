import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { say, type Texts } from './texts.js';

export interface Tools {
  readonly texts: Texts;
  readonly percent: string;
  readonly angle: number;
  readonly on: ReadonlySet<string>;
  readonly kind: string;
  readonly marks: boolean;
  readonly two: boolean;
  readonly machine: boolean;
  readonly canUndo: boolean;
  readonly canPair: boolean;
  readonly pair: number;
  readonly pairs: number;
  run(command: string): void;
}

/** The row of tools; arrow keys go along it, Tab leaves it. */
export function toolbar(tools: Tools): TemplateResult {
  const press = (command: string, key: string, picture: string, label = say(tools.texts, command)): TemplateResult => html`<button
    type="button" aria-pressed=${tools.on.has(command)} aria-keyshortcuts=${key} title=${say(tools.texts, command)}
    @click=${() => tools.run(command)}>${icon(picture)}<span>${label}</span><kbd aria-hidden="true">${key}</kbd></button>`;
  const act = (command: string, picture: string, key: string, enabled = true): TemplateResult => html`<button
    type="button" class="bare" aria-label=${say(tools.texts, command)} title="${say(tools.texts, command)} (${key})"
    aria-keyshortcuts=${key} aria-disabled=${!enabled} @click=${() => tools.run(command)}>${icon(picture)}</button>`;
  const rule = html`<span class="rule"></span>`;
  return html`<div class="tools" role="toolbar" aria-label=${say(tools.texts, 'tools')} @keydown=${along}>
    ${tools.two ? html`${press('link', 'L', 'link')}${rule}` : nothing}
    ${act('smaller', 'smaller', '-')}<span class="figure">${tools.percent}</span>${act('larger', 'larger', '+')}${act('fit', 'fit', '0')}
    <button type="button" aria-label=${say(tools.texts, 'turnFrom', tools.angle)} aria-keyshortcuts="R" title=${say(tools.texts, 'turn')}
      @click=${() => tools.run('turn')}>${icon('turn')}<span>${tools.angle}°</span><kbd aria-hidden="true">R</kbd></button>
    ${act('size', 'size', 'S')}${press('mirror', 'F', 'mirror')}
    ${rule}${press('contrast', 'C', 'contrast')}${press('levels', 'V', 'levels')}${press('invert', 'I', 'invert')}${rule}
    ${press('measure', 'D', 'measure')}
    ${press('marks', 'M', 'marks')}${tools.two ? press('pairs', 'P', 'pairs') : nothing}
    ${tools.machine ? press('machine', 'X', 'machine') : nothing}
    ${tools.marks
      ? html`${rule}${press('regions', 'G', 'regions')}<button type="button" aria-keyshortcuts="T" title=${say(tools.texts, 'kind')} @click=${() => tools.run('kind')}
            >${icon(tools.kind)}<span>${say(tools.texts, tools.kind)}</span><kbd aria-hidden="true">T</kbd></button>
          ${act('undo', 'undo', 'U', tools.canUndo)}${act('remove', 'remove', 'Delete')}
          ${tools.two
            ? html`<button type="button" aria-keyshortcuts="Space" aria-disabled=${!tools.canPair} @click=${() => tools.run('pair')}
                >${icon('link')}<span>${say(tools.texts, 'pair')}</span></button>`
            : nothing}`
      : nothing}
    <span class="grow"></span>
    ${tools.two && tools.pairs > 0
      ? html`<span class="walk">${act('previous', 'before', 'K')}<span class="figure wide">${say(tools.texts, 'pairOf', tools.pair, tools.pairs)}</span>${act('next', 'after', 'J')}</span>`
      : nothing}
  </div>`;
}

function along(event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const bar = event.currentTarget as HTMLElement;
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (step !== undefined && at >= 0) {
    event.preventDefault();
    buttons[(at + step + buttons.length) % buttons.length]!.focus();
  }
}
