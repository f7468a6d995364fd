import { html, svg, type TemplateResult } from 'lit';
import type { Tally } from './lines.js';
import { say } from './words.js';

const ROUND = 2 * Math.PI * 30;

/** How much is answered, as a ring and in words. */
export function ring({ all, answered, failed }: Tally): TemplateResult {
  const part = (count: number): number => (all === 0 ? 0 : (count / all) * ROUND);
  const arc = (kind: string, from: number, count: number) =>
    svg`<circle class=${kind} cx="33" cy="33" r="30" stroke-dasharray="${part(count)} ${ROUND}" stroke-dashoffset=${-part(from)}></circle>`;
  const words = [say('answered', answered, all), ...(failed > 0 ? [say('failedCount', failed)] : [])].join(', ');
  return html`<span class="ring" role="img" aria-label=${words}>
    <svg viewBox="0 0 66 66" fill="none" stroke-width="6" aria-hidden="true"><circle class="track" cx="33" cy="33" r="30"></circle>${arc('done', 0, answered - failed)}${arc('bad', answered - failed, failed)}</svg>
    <span aria-hidden="true">${answered}/${all}</span></span>`;
}
