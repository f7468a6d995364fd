import type { Image } from './input.js';
import { PreparedPrint } from './prepared-print.js';
import type { Session } from './session.js';
import type { Part } from './sheet.js';

/** Fetches the images of the finger that lies there; undefined if the server does not give one of them. */
export async function fetchPrints(session: Session): Promise<Partial<Record<Part, PreparedPrint>> | undefined> {
  const read = async (image: Image | null | undefined): Promise<PreparedPrint | undefined> =>
    image ? PreparedPrint.load(image.address, image.dpi) : undefined;
  try {
    const prints = await Promise.all(session.parts.map(async (part) => [part, await read(session.current?.[part])] as const));
    return Object.fromEntries(prints.filter(([, print]) => print !== undefined));
  } catch {
    return undefined;
  }
}
