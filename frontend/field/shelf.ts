/** What lies sealed on the device: the pack, what was recorded, pictures, what somebody began to type. */
import type { Picture } from '../check-list/model.js';
import { Full, type Database, type SealedBytes, type StoredItem, type StoredPhoto } from './database.js';
import type { Item, News, Pack, Result } from './pack.js';
import type { Vault } from './vault.js';

export interface Entry {
  readonly n: number;
  readonly state: StoredItem['state'];
  readonly item: Item;
  readonly result?: Result;
}

type Sealed = Pick<Entry, 'item' | 'result'>;

export interface PhotoAbout {
  readonly caseId: string;
  readonly original: string;
}

export class Shelf {
  /** What was opened before need not be opened again. */
  private readonly known = new Map<number, Entry>();

  constructor(
    readonly db: Database,
    private readonly vault: Vault,
  ) {}

  async pack(): Promise<Pack | undefined> {
    return this.sealed<Pack>('pack');
  }

  /** What the server applied before is in the pack itself. */
  async keepPack(pack: Pack): Promise<void> {
    const sealed = await this.vault.seal('pack', pack);
    const applied = await this.db.withState<StoredItem>('items', 'DONE');
    await this.db.write(['sealed', 'items'], (store) => {
      applied.forEach(({ n }) => store('items').delete(n!));
      store('sealed').put(sealed, 'pack');
      store('sealed').delete('news');
    });
  }

  async news(): Promise<News | undefined> {
    return this.sealed<News>('news');
  }

  /** In the order in which they were recorded. */
  async entries(): Promise<Entry[]> {
    const stored = await this.db.all<StoredItem>('items');
    return Promise.all(stored.map((each) => this.entry(each)));
  }

  private async entry({ n, id, state, iv, data }: StoredItem): Promise<Entry> {
    const known = this.known.get(n!);
    if (known?.state === state) {
      return known;
    }
    const entry = { n: n!, state, ...(await this.vault.unseal<Sealed>(id, { iv, data })) };
    this.known.set(entry.n, entry);
    return entry;
  }

  /** Keeps what was recorded, lets its pictures go, and forgets what it was typed from: all of it or nothing. */
  async record(item: Item, draft?: string): Promise<void> {
    const sealed = await this.vault.seal(item.id, { item } satisfies Sealed);
    const photos = item.kind === 'ANSWER' ? item.photos : [];
    const stored = (await Promise.all(photos.map((sha) => this.db.get<StoredPhoto>('photos', sha)))).filter((photo) => photo?.state === 'DRAFT');
    await this.db.write(['items', 'photos', 'drafts'], (store) => {
      store('items').add({ id: item.id, state: 'WAITS', ...sealed } satisfies StoredItem);
      stored.forEach((photo) => store('photos').put({ ...photo, state: 'WAITS' }));
      if (draft !== undefined) {
        store('drafts').delete(draft);
      }
    });
  }

  /** What the server kept waits no longer; its word goes with it, and on a full device the entry itself. */
  async settle(entries: readonly Entry[], results: ReadonlyMap<string, Result>, news: News): Promise<void> {
    const sealedNews = await this.vault.seal('news', news);
    const settled = await Promise.all(
      entries.flatMap(({ n, item }) => {
        const result = results.get(item.id);
        return result ? [this.settled(n, item, result)] : [];
      }),
    );
    try {
      await this.db.write(['items', 'sealed'], (store) => {
        settled.forEach((item) => store('items').put(item));
        store('sealed').put(sealedNews, 'news');
      });
    } catch (failure) {
      if (!(failure instanceof Full)) {
        throw failure;
      }
      await this.db.write(['items'], (store) => settled.forEach(({ n }) => store('items').delete(n!)));
    }
  }

  private async settled(n: number, item: Item, result: Result): Promise<StoredItem> {
    const outcome = result.outcome === 'DUPLICATE' ? (result.was ?? 'APPLIED') : result.outcome;
    const sealed = await this.vault.seal(item.id, { item, result } satisfies Sealed);
    return { n, id: item.id, state: outcome === 'APPLIED' || outcome === 'DUPLICATE' ? 'DONE' : 'ASIDE', ...sealed };
  }

  /** What somebody typed and did not keep yet, by the place where it was typed. */
  async drafts(): Promise<Record<string, unknown>> {
    const keys = (await this.db.keys('drafts')) as string[];
    const drafts: Record<string, unknown> = {};
    for (const key of keys) {
      const sealed = await this.db.get<SealedBytes>('drafts', key);
      if (sealed) {
        drafts[key] = await this.vault.unseal(`draft ${key}`, sealed);
      }
    }
    return drafts;
  }

  async keepDraft(key: string, draft: unknown): Promise<void> {
    const sealed = draft === null ? null : (await this.vault.seal(`draft ${key}`, draft));
    await this.db.write(['drafts'], (store) => (sealed ? store('drafts').put(sealed, key) : store('drafts').delete(key)));
  }

  async keepPicture({ sha, original, body }: Picture, caseId: string): Promise<void> {
    if ((await this.db.get<StoredPhoto>('photos', sha)) !== undefined) {
      return;
    }
    const about = await this.vault.seal(`about ${sha}`, { caseId, original } satisfies PhotoAbout);
    const sealed = await this.vault.sealBytes(sha, await body.arrayBuffer());
    await this.db.write(['photos'], (store) => store('photos').put({ sha, state: 'DRAFT', about, ...sealed } satisfies StoredPhoto));
  }

  async picture(sha: string): Promise<Blob | undefined> {
    const photo = await this.db.get<StoredPhoto>('photos', sha);
    return photo && photo.data.byteLength > 0 ? this.opened(photo) : undefined;
  }

  async opened(photo: StoredPhoto): Promise<Blob> {
    return new Blob([await this.vault.unsealBytes(photo.sha, photo)], { type: 'image/jpeg' });
  }

  async about(photo: StoredPhoto): Promise<PhotoAbout> {
    return this.vault.unseal<PhotoAbout>(`about ${photo.sha}`, photo.about);
  }

  /** The server has it, and the device forgets it; or it will never take it, and it stays to be looked at. */
  async photoDone(photo: StoredPhoto, state: 'DONE' | 'NEVER'): Promise<void> {
    const kept = state === 'DONE' ? { ...photo, state, data: new ArrayBuffer(0) } : { ...photo, state };
    await this.db.write(['photos'], (store) => store('photos').put(kept));
  }

  private async sealed<T>(name: string): Promise<T | undefined> {
    const sealed = await this.db.get<SealedBytes>('sealed', name);
    return sealed && this.vault.unseal<T>(name, sealed);
  }
}
