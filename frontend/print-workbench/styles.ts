import { css } from 'lit';

export const styles = css`
  :host { display: flex; flex-direction: column; min-height: 0; min-width: 0; color: var(--ink); font-size: var(--t-s); }
  *, *::before, *::after { box-sizing: border-box; }
  button { font: inherit; color: inherit; word-spacing: inherit; background: none; border: 1px solid transparent; border-radius: 8px; cursor: pointer; }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
  .icon { width: 18px; height: 18px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
  kbd { font: var(--w-medium) .6875rem/1 var(--font); color: var(--ink-3); }
  .spoken { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 2px; padding: 7px 10px; background: var(--surface); border-bottom: 1px solid var(--line); color: var(--ink-2); }
  .tools > *, .tools button { flex: none; }
  .tools button { display: inline-flex; align-items: center; gap: 6px; height: var(--h-control); padding: 0 8px; white-space: nowrap; }
  .tools button:hover { background: var(--hover); }
  .tools button[aria-pressed='true'] { background: var(--accent-soft); border-color: var(--accent-line); color: var(--accent); font-weight: var(--w-medium); }
  .tools button[aria-pressed='true'] kbd { color: inherit; }
  .tools button[aria-disabled='true'] { color: var(--ink-3); border: 1px dashed var(--line-2); cursor: default; }
  .rule { width: 1px; height: 22px; background: var(--line-2); margin: 0 6px; }
  .figure { min-width: 46px; text-align: center; color: var(--ink); font-weight: var(--w-bold); white-space: nowrap; }
  .figure.wide { min-width: 0; padding: 0 4px; font-weight: var(--w-medium); }
  .tools .grow { flex: 1; }
  .walk { display: inline-flex; align-items: center; gap: 2px; }

  .levels { display: flex; flex-wrap: wrap; align-items: center; gap: 6px var(--s4); padding: 6px 12px; background: var(--surface); border-bottom: 1px solid var(--line); color: var(--ink-2); }
  .levels label { display: inline-flex; align-items: center; gap: 8px; }
  .levels input { width: 180px; accent-color: var(--accent); }
  .levels output { min-width: 3ch; font-variant-numeric: tabular-nums; color: var(--ink); }
  .levels button { height: var(--h-control); padding: 0 10px; border-color: var(--line-control); }
  .mirrored { position: absolute; left: 50%; top: 10px; transform: translateX(-50%); margin: 0; padding: 4px 10px; background: var(--stop-soft); border: 1px solid var(--stop-line); border-radius: 8px; color: var(--stop); font-weight: var(--w-medium); pointer-events: none; }

  .stages { position: relative; flex: 1; display: grid; grid-template-columns: 1fr 1fr; gap: 1px; min-height: 0; background: var(--line-2); }
  .stages[data-single] { grid-template-columns: 1fr; }
  .stage { position: relative; contain: strict; overflow: hidden; background: var(--stage); touch-action: none; cursor: crosshair; user-select: none; }
  .stage:focus-visible { outline-offset: -3px; outline-width: 3px; }
  .paper { position: absolute; left: 0; top: 0; transform-origin: 0 0; will-change: transform; }
  .paper[hidden] { display: none; }
  .overlay { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; color-scheme: light; color: var(--accent); font-family: var(--font); }
  .caption { position: absolute; left: 12px; top: 10px; padding: 4px 10px; background: var(--surface); border: 1px solid var(--line-2); border-radius: 8px; pointer-events: none; }
  .caption.low { top: auto; bottom: 10px; color: var(--ink-2); }
  .caption b { margin-right: 4px; }
  .message { position: absolute; inset: 0; margin: auto; width: fit-content; height: fit-content; max-width: 80%; padding: 10px 14px; background: var(--surface); border: 1px solid var(--line-2); border-radius: var(--r-m); }
  .message button { color: var(--accent); text-decoration: underline; padding: 4px; }

  .strip { display: grid; grid-template-columns: repeat(10, minmax(0, 1fr)); gap: 4px; margin: 0; padding: 8px 10px; list-style: none; background: var(--surface); border-top: 1px solid var(--line); }
  .strip li:nth-child(6) { border-left: 1px solid var(--line); padding-left: 4px; }
  .strip button { display: flex; align-items: center; gap: 8px; width: 100%; height: 66px; padding: 6px; text-align: left; }
  .strip button:hover { background: var(--hover); }
  .strip button[aria-current='true'] { border-color: var(--accent); background: var(--accent-soft); }
  .strip button[aria-disabled='true'] { cursor: default; }
  .strip img, .strip .none { width: 38px; height: 50px; flex: none; border-radius: 6px; border: 1px solid var(--line-2); object-fit: cover; background: var(--sunken); }
  .strip .none { display: grid; place-items: center; color: var(--ink-3); border-style: dashed; }
  .words { min-width: 0; font-size: .6875rem; line-height: 1.25; color: var(--ink-2); }
  .words b { display: block; font-size: var(--t-xs); font-weight: var(--w-bold); color: var(--ink); }
  .words .icon { width: 12px; height: 12px; vertical-align: -2px; margin-right: 2px; color: var(--ok); stroke-width: 2.6; }

  @media (max-width: 1300px) {
    .strip { grid-template-columns: repeat(10, minmax(96px, 1fr)); overflow-x: auto; }
    .tools span.grow { display: none; }
  }
  @media (max-width: 700px) {
    .tools { flex-wrap: nowrap; overflow-x: auto; }
    .mirrored { left: 12px; top: 48px; transform: none; }
    .tools button { height: 44px; min-width: 44px; justify-content: center; }
    .tools kbd { display: none; }
    .stages, .stages[data-single] { grid-template: none; grid-auto-rows: min(46vh, 100vw); margin: 0 14px; }
    .stages[data-single] { grid-auto-rows: min(70vh, 120vw); }
  }
  @media (prefers-reduced-motion: no-preference) {
    .tools button, .strip button { transition: background-color .12s; }
  }
`;
