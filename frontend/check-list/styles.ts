import { css } from 'lit';

/** Large targets and strong edges, for one hand in sunlight; colours are the page's tokens. */
export const controls = css`
  :host { display: block; font-family: var(--font); color: var(--ink); font-size: var(--t-l); line-height: 1.4; }
  *, *::before, *::after { box-sizing: border-box; }
  p, ul, h3 { margin: 0; padding: 0; }
  .icon { width: 24px; height: 24px; flex: none; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .icon.s, .s > .icon { width: 18px; height: 18px; }
  button, input, textarea, select { font: inherit; color: inherit; }
  button { cursor: pointer; touch-action: manipulation; }
  button:focus-visible, input:focus, input:focus-within, textarea:focus-visible, select:focus-visible, a:focus-visible, label:focus-within { outline: 3px solid var(--accent); outline-offset: 2px; }
  button[disabled], button[aria-disabled='true'] { opacity: .55; cursor: default; }
  .act { min-height: 56px; padding: 10px 20px; border-radius: 12px; border: 1.5px solid var(--accent); background: var(--accent); color: var(--on-accent); font-weight: var(--w-bold); display: inline-flex; gap: 8px; align-items: center; justify-content: center; text-decoration: none; }
  .act.quiet { background: none; border-color: var(--line-control); color: var(--ink); font-weight: var(--w-medium); }
  .act.stop { background: var(--surface); border-color: var(--stop); color: var(--stop); }
  .field { display: flex; flex-direction: column; gap: 6px; min-width: 0; }
  .field > label, .label { font-size: var(--t-m); font-weight: var(--w-medium); }
  .field input, .field textarea, .field select { width: 100%; min-height: 52px; padding: 12px 14px; border: 1.5px solid var(--line-control); border-radius: 12px; background: var(--surface); }
  .field textarea { min-height: 92px; resize: vertical; }
  .help { font-size: var(--t-m); color: var(--ink-2); }
  .stop { color: var(--stop); }
  .spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

export const list = css`
  .cards { display: flex; flex-direction: column; gap: 12px; list-style: none; margin: 0; padding: 0; }
  .card { background: var(--surface); border: 1px solid var(--line-2); border-radius: var(--r-l); padding: 16px 18px; box-shadow: var(--shadow-1); display: flex; flex-direction: column; gap: 12px; }
  .card.bad { border-color: var(--stop); }
  .card h3 { font-size: 1.0625rem; line-height: 1.4; font-weight: var(--w-medium); text-wrap: pretty; }
  .about { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: center; font-size: var(--t-s); color: var(--ink-2); margin-top: 4px; }
  .standing { display: inline-flex; gap: 4px; align-items: center; font-weight: var(--w-medium); color: var(--ink); }
  .standing.ok { color: var(--ok); }
  .standing.stop { color: var(--stop); }
  .standing .icon { width: 16px; height: 16px; }
  .choices { display: grid; grid-template-columns: repeat(2, minmax(0, 260px)); gap: 10px; }
  .choice { min-height: 60px; border-radius: 12px; border: 1.5px solid var(--line-control); background: var(--surface); display: flex; align-items: center; justify-content: center; gap: 8px; font-weight: var(--w-medium); padding: 6px; line-height: 1.15; }
  .choice .icon { color: var(--ink-3); }
  .choice[aria-pressed='true'] { border-width: 3px; font-weight: var(--w-bold); }
  .choice[aria-pressed='true'] .icon { color: inherit; stroke-width: 2.6; }
  .choice.pass[aria-pressed='true'] { background: var(--ok-soft); border-color: var(--ok); color: var(--ok); }
  .choice.fail[aria-pressed='true'] { background: var(--stop-soft); border-color: var(--stop); color: var(--stop); }
  .kept { display: flex; flex-direction: column; gap: 2px; font-size: var(--t-m); color: var(--ink-2); overflow-wrap: anywhere; }
  .kept blockquote { white-space: pre-line; margin: 4px 0 0; padding-left: 12px; border-left: 3px solid var(--line-2); color: var(--ink); }
  .trouble { display: flex; gap: 8px; align-items: flex-start; color: var(--stop); font-weight: var(--w-medium); }
  .form { display: flex; flex-direction: column; gap: 16px; padding-top: 14px; border-top: 1px solid var(--line-2); }
  .warning { display: flex; gap: 8px; align-items: center; color: var(--stop); font-weight: var(--w-bold); }
  .pictures { display: flex; flex-wrap: wrap; gap: 10px; margin: 6px 0; }
  .pictures figure { margin: 0; width: 116px; }
  .pictures img { width: 116px; height: 92px; object-fit: cover; border: 1px solid var(--line-control); border-radius: var(--r-m); display: block; background: var(--sunken); }
  .pictures .remove { width: 100%; min-height: 44px; border: 0; background: none; text-decoration: underline; font-size: var(--t-m); }
  .take { position: relative; width: 140px; height: 92px; border: 2px dashed var(--line-control); border-radius: var(--r-m); display: flex; flex-direction: column; gap: 4px; align-items: center; justify-content: center; font-size: var(--t-m); font-weight: var(--w-medium); cursor: pointer; text-align: center; }
  .take input { position: absolute; inset: 0; opacity: 0; cursor: pointer; width: 100%; }
  .time { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: center; font-size: var(--t-m); }
  .link { border: 0; background: none; padding: 10px 4px; min-height: 44px; text-decoration: underline; color: var(--accent); }
  .acts { display: flex; flex-wrap: wrap; gap: 10px; }
  .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 12px; }
  .earlier > .kept { padding: 8px 0; border-top: 1px solid var(--line-2); }
  details > summary { min-height: 48px; display: flex; align-items: center; gap: 8px; cursor: pointer; font-weight: var(--w-medium); }
  details > summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 6px; }
  @media (max-width: 700px) {
    .card { padding: 14px; }
    .choice { flex-direction: column; gap: 2px; min-height: 68px; }
    .acts .act { flex: 1; }
  }
`;
