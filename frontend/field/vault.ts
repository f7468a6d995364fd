/**
 * The lock of the device. The key of everything sealed comes from the PIN and from a secret that this browser made and
 * gives to nobody: the PIN alone opens no copy of the data, the device alone neither.
 */
import { Full, type Database, type SealedBytes } from './database.js';

const ROUNDS = 600_000;
const FREE_TRIES = 3;
const WAITS = [5, 15, 60, 300, 900, 3600].map((seconds) => seconds * 1000);
export const SHORTEST_PIN = 6;

interface Lock {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  readonly proof: SealedBytes;
}

interface Tries {
  readonly wrong: number;
  readonly last: number;
}

export class WrongPin extends Error {}

export class Wait extends Error {
  constructor(readonly seconds: number) {
    super();
  }
}

/** Seals and opens with the key of an open lock. The name is sealed in, so that nothing can be put in another's place. */
export class Vault {
  private constructor(private readonly key: CryptoKey) {}

  static async isLocked(db: Database): Promise<boolean> {
    return (await db.get('device', 'lock')) !== undefined;
  }

  static async make(db: Database, pin: string): Promise<Vault> {
    const secret = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const salt = crypto.getRandomValues(new Uint8Array(16));
    const vault = new Vault(await derive(pin, salt, ROUNDS, secret));
    const lock: Lock = { salt, rounds: ROUNDS, proof: await vault.seal('proof', true) };
    await db.write(['device'], (store) => {
      store('device').put(secret, 'secret');
      store('device').put(lock, 'lock');
    });
    return vault;
  }

  /**
   * @throws Wait if too many wrong ones came before
   * @throws WrongPin if it is wrong; the try is counted before it is made
   */
  static async open(db: Database, pin: string): Promise<Vault> {
    const lock = (await db.get<Lock>('device', 'lock'))!;
    const secret = (await db.get<CryptoKey>('device', 'secret'))!;
    const tries = uncounted ?? (await db.get<Tries>('device', 'tries')) ?? { wrong: 0, last: 0 };
    const left = waitLeft(tries, Date.now());
    if (left > 0) {
      throw new Wait(Math.ceil(left / 1000));
    }
    await count(db, { wrong: tries.wrong + 1, last: Date.now() });
    const vault = new Vault(await derive(pin, lock.salt, lock.rounds, secret));
    try {
      await vault.unseal('proof', lock.proof);
    } catch {
      throw new WrongPin();
    }
    await count(db, { wrong: 0, last: 0 });
    return vault;
  }

  async seal(name: string, value: unknown): Promise<SealedBytes> {
    return this.sealBytes(name, new TextEncoder().encode(JSON.stringify(value)));
  }

  async unseal<T>(name: string, sealed: SealedBytes): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.unsealBytes(name, sealed))) as T;
  }

  async sealBytes(name: string, bytes: BufferSource): Promise<SealedBytes> {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, data: await crypto.subtle.encrypt(algorithm(name, iv), this.key, bytes) };
  }

  unsealBytes(name: string, { iv, data }: SealedBytes): Promise<ArrayBuffer> {
    return crypto.subtle.decrypt(algorithm(name, iv), this.key, data);
  }
}

/** What a full device had no room to count: it holds as long as the page is open, as the device has to open to hand in. */
let uncounted: Tries | undefined;

async function count(db: Database, tries: Tries): Promise<void> {
  uncounted = undefined;
  try {
    await db.write(['device'], (store) => store('device').put(tries, 'tries'));
  } catch (failure) {
    if (!(failure instanceof Full)) {
      throw failure;
    }
    uncounted = tries;
  }
}

export function waitLeft({ wrong, last }: Tries, now: number): number {
  if (wrong < FREE_TRIES) {
    return 0;
  }
  const wait = WAITS[Math.min(wrong - FREE_TRIES, WAITS.length - 1)]!;
  return Math.min(wait, last + wait - now);
}

function algorithm(name: string, iv: BufferSource): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) };
}

async function derive(pin: string, salt: BufferSource, iterations: number, secret: CryptoKey): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin.normalize('NFKC')), 'PBKDF2', false, ['deriveBits']);
  const stretched = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, typed, 256);
  const both = await crypto.subtle.importKey('raw', await crypto.subtle.sign('HMAC', secret, stretched), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode('puente field 1') },
    both,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
