import { svg, type SVGTemplateResult } from 'lit';

const PATHS = {
  alert: 'M12 4 2.8 19.5h18.4zM12 10v4.2M12 16.9v.1',
  back: 'M15 5l-7 7 7 7',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5h4',
  camera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4zM12 10.2a3.2 3.2 0 1 0 .01 0',
  check: 'M5 12.5 10 17.5 19.5 7',
  clock: 'M12 4a8 8 0 1 0 .01 0M12 8v4.5l3 2',
  close: 'M6 6l12 12M18 6 6 18',
  full: 'M5 6h14v4H5zM5 14h14v4H5zM8 8h.1M8 16h.1',
  hold: 'M12 4a8 8 0 1 0 .01 0M6.5 17.5l11-11',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  lock: 'M6 11h12v8.5H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  next: 'M9 5l7 7-7 7',
  open: 'M12 5a7 7 0 1 0 .01 0',
  offline: 'M4 4l16 16M7 17.5h10.5M7 17.5a4 4 0 0 1-.6-7.9M9 6.6a5.5 5.5 0 0 1 8 4.4 3.4 3.4 0 0 1 2.7 4.6',
  pen: 'M5 19l1-4.5L16.5 4 20 7.5 9.5 18zM14 6.5 17.5 10',
  seat: 'M7 4v9h8l2 6M7 13v6M7 16h9',
  send: 'M12 19V6M6.5 11 12 5.5 17.5 11',
  speech: 'M4 5.5h16v10.5H10l-4 3.5v-3.5H4z',
} as const;

export type Icon = keyof typeof PATHS;

export const icon = (name: Icon): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]}></path></svg>`;
