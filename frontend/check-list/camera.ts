/** Shrinks what a camera made: drawn anew, so neither place nor device nor serial number goes along. */
import { hex } from './digest.js';
import type { Picture } from './model.js';

/** No larger than the server keeps it. */
const LONGEST_EDGE = 1024;
const LARGEST = 600 * 1024;
const QUALITIES = [0.82, 0.7, 0.55, 0.4];

/** @throws DOMException if the file is no picture that this browser can draw */
export async function shrink(file: Blob): Promise<Picture> {
  const original = await hex(await file.arrayBuffer());
  const drawn = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_EDGE / Math.max(drawn.width, drawn.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(drawn.width * scale));
  canvas.height = Math.max(1, Math.round(drawn.height * scale));
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(drawn, 0, 0, canvas.width, canvas.height);
  drawn.close();
  return small(canvas, original);
}

/** A canvas as a picture; where nothing came before it, it is its own original. */
export async function small(canvas: HTMLCanvasElement, original?: string): Promise<Picture> {
  let body: Blob | null = null;
  for (const quality of QUALITIES) {
    body = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (body && body.size <= LARGEST) {
      break;
    }
  }
  if (!body) {
    throw new DOMException('The picture could not be drawn.', 'EncodingError');
  }
  const sha = await hex(await body.arrayBuffer());
  return { sha, original: original ?? sha, body };
}
