/** A turned rectangle around one finger, in the pixels of the picture: its centre, its size and its turn in degrees, clockwise. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly degrees: number;
}

const SHORTEST = 40;
const STEEPEST = 90;

const within = (value: number, least: number, most: number): number => Math.round(Math.min(most, Math.max(least, value)));

/** Nearest rectangle that a finger of a picture of this size fits in. */
export function fitted(wanted: Rectangle, imageWidth: number, imageHeight: number): Rectangle {
  return {
    x: within(wanted.x, 0, imageWidth),
    y: within(wanted.y, 0, imageHeight),
    width: within(wanted.width, SHORTEST, imageWidth),
    height: within(wanted.height, SHORTEST, imageHeight),
    degrees: within(wanted.degrees, -STEEPEST, STEEPEST),
  };
}

/** What a key does to a rectangle: arrows move it, with Shift they change its size, comma and full stop turn it. */
export function changedBy(key: string, shift: boolean, from: Rectangle, step: number): Rectangle | undefined {
  switch (key) {
    case 'ArrowLeft':
      return shift ? { ...from, width: from.width - step } : { ...from, x: from.x - step };
    case 'ArrowRight':
      return shift ? { ...from, width: from.width + step } : { ...from, x: from.x + step };
    case 'ArrowUp':
      return shift ? { ...from, height: from.height - step } : { ...from, y: from.y - step };
    case 'ArrowDown':
      return shift ? { ...from, height: from.height + step } : { ...from, y: from.y + step };
    case ',':
      return { ...from, degrees: from.degrees - 2 };
    case '.':
      return { ...from, degrees: from.degrees + 2 };
    default:
      return undefined;
  }
}
