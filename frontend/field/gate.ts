/** Before a device is open: taking a journey along, or the PIN. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../check-list/icons.js';
import { SHORTEST_PIN } from './vault.js';
import { counted, say } from './words.js';

export interface Gate {
  readonly locked: boolean;
  readonly code: string | undefined;
  readonly count: number;
  readonly busy: boolean;
  /** A restraint has to be looked at. */
  readonly late: boolean;
  readonly trouble: string;
  open(pin: string): void;
  take(pin: string, device: string): void;
  refuse(sentence: string): void;
}

export function gate(gate: Gate): TemplateResult {
  return html`<main aria-busy=${gate.busy}>${gate.locked ? locked(gate) : gate.code ? taking(gate) : nowhere()}</main>`;
}

function nowhere(): TemplateResult {
  return html`<h1>${say('app')}</h1><p>${say('takeNone')}</p>`;
}

const value = (event: Event, name: string): string => ((event.target as HTMLFormElement).elements.namedItem(name) as HTMLInputElement).value;

function locked(gate: Gate): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    gate.open(value(event, 'pin'));
  };
  return html`<h1>${say('lockTitle')}</h1>
    ${gate.late ? html`<div class="alarm" role="alert"><p>${icon('bell')}<span>${say('alarmLocked')}</span></p></div>` : nothing}
    <p class="count">${icon('lock')}<b>${counted(gate.count)}</b></p>
    <form class="panel" @submit=${submit}>
      ${secret('pin', say('yourPin'), 'current-password')}
      ${trouble(gate)}
      <div><button class="act" aria-disabled=${gate.busy}>${say(gate.busy ? 'opening' : 'open')}</button></div>
    </form>`;
}

function taking(gate: Gate): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const pin = value(event, 'pin');
    if (pin.length < SHORTEST_PIN) {
      gate.refuse(say('pinShort'));
    } else if (pin !== value(event, 'again')) {
      gate.refuse(say('pinDiffers'));
    } else {
      gate.take(pin, value(event, 'device').trim() || say('app'));
    }
  };
  return html`<h1>${say('takeTitle')}</h1><p>${say('takeWhy')}</p>
    <form class="panel" @submit=${submit}>
      <div class="field"><label for="device">${say('device')}</label><input id="device" name="device" maxlength="60" autocomplete="off" .defaultValue=${deviceName()} /></div>
      ${secret('pin', say('pin'), 'new-password', say('pinHelp'))}
      ${secret('again', say('pinAgain'), 'new-password')}
      ${trouble(gate)}
      <div><button class="act" aria-disabled=${gate.busy}>${say(gate.busy ? 'taking' : 'take')}</button></div>
    </form>`;
}

function secret(name: string, label: string, kind: 'current-password' | 'new-password', help = ''): TemplateResult {
  return html`<div class="field"><label for=${name}>${label}</label><input id=${name} name=${name} type="password" required autocomplete=${kind} />
    ${help ? html`<span class="help">${help}</span>` : nothing}</div>`;
}

const trouble = ({ trouble: sentence }: Gate): TemplateResult => html`<div role="alert" class="trouble">${sentence}</div>`;

/** "Android", "iPad": what the browser says of its device, for the list of devices in the portal. */
function deviceName(): string {
  return /Android|iPhone|iPad|Windows|Macintosh|Linux/.exec(navigator.userAgent)?.[0] ?? '';
}
