/** The workbench's keys. They work while the focus is on the page's workbench and not in a field that takes text. */

/** What a key means. Letters as typed, so that they fit every keyboard; none with Ctrl, Alt or the Mac's command key. */
export const KEYS: Readonly<Record<string, string>> = {
  l: 'link', '+': 'larger', '=': 'larger', '-': 'smaller', '0': 'fit', r: 'turn', R: 'turnBack', ']': 'turnABit', '[': 'turnBackABit',
  f: 'mirror', s: 'size', c: 'contrast', i: 'invert', v: 'levels', d: 'measure', g: 'regions', m: 'marks', p: 'pairs', x: 'machine', t: 'kind', u: 'undo', j: 'next', k: 'previous',
  n: 'nextFinger', b: 'previousFinger', '1': 'decide1', '2': 'decide2', '3': 'decide3', '?': 'help',
};

export function meaning(event: KeyboardEvent): string | undefined {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey && !takesText(event)) {
    return 'undo';
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented || takesText(event)) {
    return undefined;
  }
  return KEYS[event.key];
}

/** Whether the key lands in a field for text, a list to choose from, or an open dialog. */
function takesText(event: KeyboardEvent): boolean {
  return event.composedPath().some(
    (target) =>
      target instanceof HTMLElement &&
      (target.isContentEditable ||
        target.matches('textarea, select, [role="dialog"], [role="listbox"], [role="combobox"], vaadin-select') ||
        (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type))),
  );
}

const STEP = 2;
const FAST_STEP = 8;
const PAN_STEP = 40;

/** How far an arrow key moves the crosshair (or, with Shift, the print), in stage pixels. */
export function arrow(event: KeyboardEvent): { dx: number; dy: number; pans: boolean } | undefined {
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  if (direction === undefined || event.ctrlKey || event.altKey || event.metaKey) {
    return undefined;
  }
  const step = event.shiftKey ? -PAN_STEP : event.repeat ? FAST_STEP : STEP;
  return { dx: direction[0]! * step, dy: direction[1]! * step, pans: event.shiftKey };
}
