import { ALL_LEVELS, type PreparedPrint } from './prepared-print.js';

const WIDTH = 76;
const HEIGHT = 100;

/** A small picture of a print that was looked at, made here so that nothing more is asked of the server. */
export function thumbnail(print: PreparedPrint): string {
  const whole = document.createElement('canvas');
  print.paint(whole, { contrast: false, invert: false, levels: ALL_LEVELS });
  const small = document.createElement('canvas');
  small.width = WIDTH;
  small.height = HEIGHT;
  const scale = Math.max(WIDTH / print.width, HEIGHT / print.height);
  const width = print.width * scale;
  const height = print.height * scale;
  const context = small.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(whole, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height);
  return small.toDataURL('image/jpeg', 0.8);
}
