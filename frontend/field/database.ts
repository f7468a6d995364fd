/** The device's own store. A write has happened when its promise is fulfilled: then it is on the disk, not before. */

export type StoreName = 'device' | 'sealed' | 'items' | 'photos' | 'drafts';

export interface SealedBytes {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** `n` counts what this device recorded; `state` alone is readable without the PIN. */
export interface StoredItem extends SealedBytes {
  readonly n?: number;
  readonly id: string;
  readonly state: 'WAITS' | 'DONE' | 'ASIDE';
}

export interface StoredPhoto extends SealedBytes {
  readonly sha: string;
  readonly state: 'DRAFT' | 'WAITS' | 'DONE' | 'NEVER';
  readonly about: SealedBytes;
}

const NAME = 'puente-field';
/** Given back when the device is full, so that a few more answers still fit. */
const RESERVE = 2 * 1024 * 1024;

export class Full extends Error {}

function promised<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error('The device store failed.'));
  });
}

export class Database {
  private constructor(private readonly db: IDBDatabase) {
    db.onversionchange = () => db.close();
  }

  static async open(): Promise<Database> {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      const db = request.result;
      db.createObjectStore('device');
      db.createObjectStore('sealed');
      db.createObjectStore('drafts');
      const items = db.createObjectStore('items', { keyPath: 'n', autoIncrement: true });
      items.createIndex('id', 'id', { unique: true });
      items.createIndex('state', 'state');
      db.createObjectStore('photos', { keyPath: 'sha' }).createIndex('state', 'state');
    };
    return new Database(await promised(request));
  }

  get<T>(store: StoreName, key: IDBValidKey): Promise<T | undefined> {
    return promised(this.read(store).get(key) as IDBRequest<T | undefined>);
  }

  all<T>(store: StoreName): Promise<T[]> {
    return promised(this.read(store).getAll() as IDBRequest<T[]>);
  }

  keys(store: StoreName): Promise<IDBValidKey[]> {
    return promised(this.read(store).getAllKeys());
  }

  withState<T>(store: 'items' | 'photos', state: string): Promise<T[]> {
    return promised(this.read(store).index('state').getAll(state) as IDBRequest<T[]>);
  }

  keysWithState(store: 'items' | 'photos', state: string): Promise<IDBValidKey[]> {
    return promised(this.read(store).index('state').getAllKeys(state));
  }

  count(store: 'items' | 'photos', state: string): Promise<number> {
    return promised(this.read(store).index('state').count(state));
  }

  /**
   * Writes all or nothing.
   *
   * @throws Full if the device has no room; once, the reserve is given back and it is tried again
   */
  async write(stores: readonly StoreName[], work: (store: (name: StoreName) => IDBObjectStore) => void): Promise<void> {
    try {
      await this.transact(stores, work);
    } catch (failure) {
      if (!isFull(failure)) {
        throw failure;
      }
      if ((await this.get('device', 'reserve')) === undefined) {
        throw new Full();
      }
      await this.transact(['device'], (store) => store('device').delete('reserve'));
      await this.transact(stores, work).catch((again: unknown) => {
        throw isFull(again) ? new Full() : again;
      });
    }
  }

  /** Takes the reserve, again if it was given back; without room for it there is none. */
  async reserve(): Promise<void> {
    if ((await this.get('device', 'reserve')) === undefined) {
      const bytes = crypto.getRandomValues(new Uint8Array(65_536));
      const whole = new Uint8Array(RESERVE).map((_, index) => bytes[index % bytes.length]!);
      await this.transact(['device'], (store) => store('device').put(whole, 'reserve')).catch(() => undefined);
    }
  }

  /** Forgets everything, the key of the device too: what is left of it on the disk can no longer be read. */
  async clear(): Promise<void> {
    await this.transact(['device', 'sealed', 'items', 'photos', 'drafts'], (store) =>
      (['device', 'sealed', 'items', 'photos', 'drafts'] as const).forEach((name) => store(name).clear()),
    );
  }

  private read(store: StoreName): IDBObjectStore {
    return this.db.transaction(store).objectStore(store);
  }

  private transact(stores: readonly StoreName[], work: (store: (name: StoreName) => IDBObjectStore) => void): Promise<void> {
    return new Promise((done, failed) => {
      const transaction = this.db.transaction([...stores], 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error ?? new Error('The device store failed.'));
      try {
        work((name) => transaction.objectStore(name));
      } catch (failure) {
        transaction.abort();
        failed(failure);
      }
    });
  }
}

const isFull = (failure: unknown): boolean => failure instanceof DOMException && failure.name === 'QuotaExceededError';
