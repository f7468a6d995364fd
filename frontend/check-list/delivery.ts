/**
 * Where the portal shows the list, pictures go to the address in its attribute `upload` as soon as they are taken; the
 * server answers with `delivered`.
 */
import type { CheckList } from './check-list.js';
import type { PictureDetail } from './model.js';
import { say } from './texts.js';

type Delivering = CheckList & { delivered(sha: string, trouble: string): void };

const waiting = new Map<string, PictureDetail>();

document.addEventListener('picture', (event) => {
  const list = event.target as Delivering;
  const address = list.getAttribute('upload');
  if (address) {
    const { detail } = event as CustomEvent<PictureDetail>;
    waiting.set(detail.picture.sha, detail);
    list.delivered = (sha, trouble) => answered(list, sha, trouble);
    void deliver(list, address, detail);
  }
});

async function deliver(list: CheckList, address: string, { key, picture }: PictureDetail): Promise<void> {
  try {
    await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'image/jpeg', 'X-Filename': `${picture.sha}.jpg`, 'X-Line': key, 'X-Original-Hash': picture.original },
      body: picture.body,
    });
    list.dispatchEvent(new CustomEvent('sent'));
  } catch {
    answered(list, picture.sha, say(list.texts, 'notSent'));
  }
}

function answered(list: CheckList, sha: string, trouble: string): void {
  const detail = waiting.get(sha);
  if (detail) {
    waiting.delete(sha);
    if (trouble === '') {
      list.pictures = { ...list.pictures, [sha]: URL.createObjectURL(detail.picture.body) };
      detail.keep();
    } else {
      detail.keep(trouble);
    }
  }
}
