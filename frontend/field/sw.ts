/**
 * Keeps the field application on the device. Its files are named with their SHA-256 by the build: a file that comes with
 * another one is not taken, and then the version before stays. A new version takes over when no page of the old is open.
 */
import { hex } from '../check-list/digest.js';

declare const FILES: Readonly<Record<string, string>>;

const worker = self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'puente-field-';
const CACHE = PREFIX + Object.values(FILES).join('').replace(/(.{4}).{60}/g, '$1');

async function keep(): Promise<void> {
  const cache = await caches.open(CACHE);
  await Promise.all(
    Object.entries(FILES).map(async ([name, sha]) => {
      const answer = await fetch(new Request(name, { cache: 'no-cache', credentials: 'omit' }));
      const body = await answer.clone().arrayBuffer();
      if (!answer.ok || (await hex(body)) !== sha) {
        throw new Error(`${name} is of another version`);
      }
      await cache.put(name, answer);
    }),
  );
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The name of the kept file that a request means. */
function kept(url: URL): string | undefined {
  const scope = new URL(worker.registration.scope);
  if (url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) {
    return undefined;
  }
  const name = url.pathname.slice(scope.pathname.length) || 'index.html';
  return name in FILES ? name : undefined;
}

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
worker.addEventListener('fetch', (event) => {
  const name = kept(new URL(event.request.url));
  if (event.request.method === 'GET' && name !== undefined) {
    event.respondWith(caches.open(CACHE).then(async (cache) => (await cache.match(name)) ?? fetch(event.request)));
  }
});
