import { css } from 'lit';

export const screens = css`
  :host { display: block; min-height: 100dvh; background: var(--canvas); }
  h1:focus { outline: none; }
  h1:focus-visible { outline: 3px solid var(--accent); outline-offset: 4px; border-radius: 4px; }
  main { max-width: 900px; margin: 0 auto; padding: 0 16px 110px; display: flex; flex-direction: column; gap: 16px; }
  h1, h2 { margin: 0; line-height: var(--lh-tight); text-wrap: balance; }
  h1 { font-size: var(--t-2xl); font-weight: var(--w-bold); overflow-wrap: anywhere; }
  h1.long { font-size: var(--t-xl); }
  h2 { font-size: var(--t-l); font-weight: var(--w-bold); margin-top: 8px; }
  a { color: inherit; }
  .grow { flex: 1; min-width: 0; }
  .top { display: flex; align-items: center; gap: 8px; min-height: 60px; max-width: 900px; margin: 0 auto; padding: 6px 12px; }
  .top .name { font-weight: var(--w-bold); line-height: 1.25; overflow-wrap: anywhere; text-wrap: balance; }
  .top .tool { min-width: 48px; min-height: 48px; border: 0; background: none; border-radius: 12px; display: inline-flex; align-items: center; justify-content: center; padding: 0 10px; text-decoration: none; }
  .band { position: sticky; top: 0; z-index: 5; display: flex; gap: 12px; align-items: center; background: var(--inverse); color: var(--on-inverse); padding: 12px 18px; border-radius: var(--r-m); line-height: 1.35; text-decoration: none; max-width: 868px; margin: 0 auto 16px; }
  .band:focus-visible { outline-offset: -4px; }
  .band b { display: block; }
  .notes { display: flex; flex-direction: column; gap: 10px; max-width: 900px; margin: 0 auto 20px; padding: 0 16px; }
  .sentence, .alarm { display: flex; gap: 10px; align-items: flex-start; padding: 14px 16px; border-radius: 12px; border: 2px solid var(--ink); background: var(--surface); font-weight: var(--w-medium); }
  .alarm { border: 3px solid var(--stop); flex-direction: column; }
  .alarm > p { display: flex; gap: 10px; font-weight: var(--w-bold); color: var(--stop); font-size: 1.125rem; }
  .head { display: flex; gap: 16px; align-items: center; }
  .facts { display: flex; flex-wrap: wrap; gap: 4px 16px; list-style: none; margin-top: 6px; color: var(--ink-2); font-size: var(--t-m); }
  .facts li { display: inline-flex; gap: 6px; align-items: center; }
  .facts .icon, .mark .icon { width: 18px; height: 18px; }
  .mark { display: flex; gap: 6px; align-items: center; font-size: var(--t-m); font-weight: var(--w-medium); }
  .ring { position: relative; width: 66px; height: 66px; flex: none; display: grid; place-items: center; font-size: var(--t-m); font-weight: var(--w-bold); font-variant-numeric: tabular-nums; }
  .ring svg { position: absolute; inset: 0; transform: rotate(-90deg); }
  .track { stroke: var(--line-2); } .done { stroke: var(--accent); } .bad { stroke: var(--stop); }
  .rows { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: 8px; }
  .row { display: flex; gap: 12px; align-items: center; padding: 14px 16px; min-height: 64px; background: var(--surface); border: 1px solid var(--line-2); border-radius: 12px; text-decoration: none; }
  .row .grow { display: flex; flex-direction: column; gap: 4px; overflow-wrap: anywhere; }
  .phase > summary { min-height: 56px; padding: 4px 16px; display: flex; gap: 8px; align-items: center; cursor: pointer; font-weight: var(--w-medium); border: 1px solid var(--line-2); border-radius: 12px; background: var(--surface); }
  .phase[open] > summary .icon { transform: rotate(90deg); }
  .phase > summary:focus-visible { outline: 3px solid var(--accent); border-radius: 8px; }
  .phase .rows { margin: 8px 0 8px 16px; }
  @media (max-width: 900px) { .band { margin: 0 12px 16px; } }
  .tabs { display: flex; gap: 22px; overflow-x: auto; border-bottom: 1px solid var(--line-2); scrollbar-width: none; }
  .tabs a { display: flex; gap: 6px; align-items: center; min-height: 52px; white-space: nowrap; text-decoration: none; border-bottom: 3px solid transparent; font-weight: var(--w-medium); color: var(--ink-2); }
  .tabs a[aria-current] { border-color: var(--accent); color: var(--ink); font-weight: var(--w-bold); }
  .tabs a:focus-visible { outline-offset: -3px; }
  .bar { position: fixed; inset: auto 0 0; display: flex; gap: 12px; align-items: center; justify-content: center; padding: 12px 16px; background: var(--surface); border-top: 1px solid var(--line-2); z-index: 4; }
  .bar > .grow { max-width: 500px; text-align: center; }
  .panel { display: flex; flex-direction: column; gap: 14px; padding: 16px; background: var(--surface); border: 1px solid var(--line-2); border-radius: var(--r-l); }
  .panel h2 { margin: 0; }
  .row .acts { margin-top: 8px; }
  .acts { display: flex; flex-wrap: wrap; gap: 10px; }
  .trouble { display: flex; gap: 8px; align-items: flex-start; color: var(--stop); font-weight: var(--w-medium); }
  .act.quiet[aria-disabled='true'] { border-style: dashed; color: var(--ink-2); opacity: 1; }
  .count { display: flex; gap: 8px; align-items: center; }
  .head p { margin-top: 4px; }
  @media (max-width: 700px) {
    .band { font-size: var(--t-m); padding: 10px 14px; }
    .panel > div > .act { width: 100%; }
    .acts .act { flex: 1 1 auto; }
  }
  p.help .icon { width: 18px; height: 18px; vertical-align: -3px; }
`;
