/** A print in memory, ready to be painted in any look without asking the server again. */
import type { Frame } from './view.js';

export interface Look {
  readonly contrast: boolean;
  readonly invert: boolean;
  /** The grey values, 0–255, that become black and white. */
  readonly levels: Levels;
}

export interface Levels {
  readonly dark: number;
  readonly light: number;
}

export const ALL_LEVELS: Levels = { dark: 0, light: 255 };

const DARKEST_SHARE = 0.02;
const LIGHTEST_SHARE = 0.98;

export class PreparedPrint implements Frame {
  private constructor(
    readonly width: number,
    readonly height: number,
    readonly dpi: number,
    private readonly grey: Uint8Array,
  ) {}

  /** Reads a print's image; throws if the server does not give it. */
  static async load(address: string, dpi: number): Promise<PreparedPrint> {
    const answer = await fetch(address, { cache: 'no-store' });
    if (!answer.ok) {
      throw new Error(`The print was not given: ${answer.status}`);
    }
    const bitmap = await createImageBitmap(await answer.blob());
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
    context.drawImage(bitmap, 0, 0);
    bitmap.close();
    const rgba = context.getImageData(0, 0, width, height).data;
    const grey = new Uint8Array(width * height);
    for (let i = 0; i < grey.length; i++) {
      grey[i] = rgba[i * 4]!;
    }
    return new PreparedPrint(width, height, dpi, grey);
  }

  /** Paints the print; done once per look, never per frame. */
  paint(canvas: HTMLCanvasElement, look: Look): void {
    canvas.width = this.width;
    canvas.height = this.height;
    const pixels = new ImageData(this.width, this.height);
    const words = new Uint32Array(pixels.data.buffer);
    const tones = this.tones(look);
    for (let i = 0; i < words.length; i++) {
      words[i] = tones[this.grey[i]!]!;
    }
    canvas.getContext('2d')!.putImageData(pixels, 0, 0);
  }

  /** What each grey value becomes, as an opaque pixel. */
  private tones(look: Look): Uint32Array {
    const [from, to] = look.contrast ? this.range() : [0, 255];
    const dark = from + ((to - from) * look.levels.dark) / 255;
    const light = Math.max(dark + 1, from + ((to - from) * look.levels.light) / 255);
    const tones = new Uint32Array(256);
    for (let value = 0; value < 256; value++) {
      const stretched = Math.min(255, Math.max(0, Math.round(((value - dark) * 255) / (light - dark))));
      const tone = look.invert ? 255 - stretched : stretched;
      tones[value] = (0xff000000 | (tone << 16) | (tone << 8) | tone) >>> 0;
    }
    return tones;
  }

  /** The grey values between which nearly all of the print lies. */
  private range(): [number, number] {
    const histogram = new Uint32Array(256);
    for (const value of this.grey) {
      histogram[value]!++;
    }
    const at = (share: number): number => {
      let seen = 0;
      return histogram.findIndex((count) => (seen += count) >= share * this.grey.length);
    };
    const dark = at(DARKEST_SHARE);
    return [dark, Math.max(dark + 1, at(LIGHTEST_SHARE))];
  }
}
