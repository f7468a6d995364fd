/** The three things that the field application asks of the server. It sends no cookie and reads nothing else. */
import type { HandedIn, Item, Pack } from './pack.js';

const PATIENCE = 60_000;

/** The server said no, and a sentence why. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    sentence: string,
    readonly seconds: number,
  ) {
    super(sentence);
  }
}

async function ask(path: string, init: RequestInit, language: string): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string>), 'Accept-Language': language };
  const answer = await fetch(`api/${path}`, { ...init, headers, credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) {
    const problem = (await answer.json().catch(() => ({}))) as { detail?: string };
    throw new Refused(answer.status, problem.detail ?? '', Number(answer.headers.get('Retry-After') ?? 0));
  }
  return answer;
}

const json = { 'Content-Type': 'application/json' };

export async function takeAlong(code: string, device: string, language: string): Promise<Pack> {
  const answer = await ask('packs', { method: 'POST', headers: json, body: JSON.stringify({ code, device }) }, language);
  return (await answer.json()) as Pack;
}

export async function handIn(credential: string, deviceClock: number, items: readonly Item[], language: string): Promise<HandedIn> {
  const body = JSON.stringify({ deviceClock: new Date(deviceClock).toISOString(), items });
  const answer = await ask('hand-in', { method: 'POST', headers: { ...json, Authorization: `Bearer ${credential}` }, body }, language);
  return (await answer.json()) as HandedIn;
}

export async function putPhoto(credential: string, caseId: string, sha: string, original: string, body: Blob, language: string): Promise<void> {
  await ask(
    `photos/${caseId}/${sha}`,
    { method: 'PUT', headers: { 'Content-Type': 'image/jpeg', 'X-Original-Hash': original, Authorization: `Bearer ${credential}` }, body },
    language,
  );
}

/** The code of an address `#take=…`, which then is gone from the address. */
export function takeCode(): string | undefined {
  const code = /^#take=([\w.-]+)$/.exec(location.hash)?.[1];
  if (code) {
    history.replaceState(null, '', location.pathname);
  }
  return code;
}
