import { svg, type SVGTemplateResult } from 'lit';

const PATHS: Readonly<Record<string, string>> = {
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  smaller: 'M10.5 4.5a6 6 0 1 0 .01 0M15 15l5 5M8 10.5h5',
  larger: 'M10.5 4.5a6 6 0 1 0 .01 0M15 15l5 5M10.5 8v5M8 10.5h5',
  fit: 'M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15',
  turn: 'M19 8.5A7.6 7.6 0 1 0 19.8 13M19.5 4v5h-5',
  contrast: 'M12 3.8a8.2 8.2 0 1 0 .01 0M12 3.8v16.4M12 8h5.5M12 12h8M12 16h5.5',
  mirror: 'M12 4v16M9 7.5 4 16.5h5zM15 7.5l5 9h-5z',
  size: 'M4 8.5h16v7H4zM8 8.5v3M12 8.5v4M16 8.5v3',
  levels: 'M5 7h8M17 7h2M5 12h2M11 12h8M5 17h9M18 17h1M15 5.5v3M9 10.5v3M16 15.5v3',
  measure: 'M4.5 15.5l11-11 4 4-11 11zM8 12l2 2M11 9l2 2M14 6l2 2',
  invert: 'M4.5 4.5h15v15h-15zM4.5 19.5l15-15M13 17h4M7 9h4M9 7v4',
  marks: 'M7 7.5a1.6 1.6 0 1 0 .01 0M16.5 5.5a1.6 1.6 0 1 0 .01 0M12.5 14a1.6 1.6 0 1 0 .01 0M18.5 16.5a1.6 1.6 0 1 0 .01 0M6 16.5a1.6 1.6 0 1 0 .01 0',
  pairs: 'M5 7.5a1.8 1.8 0 1 0 .01 0M19 5a1.8 1.8 0 1 0 .01 0M5 16.5a1.8 1.8 0 1 0 .01 0M19 15a1.8 1.8 0 1 0 .01 0M7 8.8l10-2M7 18l10-1.2',
  ENDING: 'M12 7a5 5 0 1 0 .01 0',
  BIFURCATION: 'M7 7h10v10H7z',
  regions: 'M9.5 4.5a6 6 0 1 0 .01 0M16.5 12.5a3.6 3.6 0 1 0 .01 0',
  CERTAIN: 'M12 5a7 7 0 1 0 .01 0',
  UNCERTAIN: 'M12 5a7 7 0 0 1 5 2.1M19 12a7 7 0 0 1-2 5M12 19a7 7 0 0 1-5-2.1M5 12a7 7 0 0 1 2-5',
  UNUSABLE: 'M12 5a7 7 0 1 0 .01 0M7 7l10 10',
  undo: 'M8 5 4 9l4 4M4.5 9H14a5 5 0 0 1 0 10h-3',
  remove: 'M6 7h12M10 7V5h4v2M7.5 7l.8 12h7.4l.8-12',
  machine: 'M7.5 7.5h9v9h-9zM10 4.5v3M14 4.5v3M10 16.5v3M14 16.5v3M4.5 10h3M4.5 14h3M16.5 10h3M16.5 14h3',
  before: 'M15 5l-7 7 7 7',
  after: 'M9 5l7 7-7 7',
  check: 'M5 12.5 10 17.5 19.5 7',
};

export const icon = (name: string): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name] ?? ''}></path></svg>`;
