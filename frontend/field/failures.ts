/** What did not work, in a sentence for who holds the device. */
import { Full } from './database.js';
import { Refused } from './server.js';
import { Wait, WrongPin } from './vault.js';
import { say } from './words.js';

/** Of opening the device or taking a journey along. */
export function sentence(failure: unknown): string {
  if (failure instanceof WrongPin) {
    return say('pinWrong');
  }
  if (failure instanceof Wait) {
    return say('pinWait', failure.seconds);
  }
  if (failure instanceof Refused) {
    return failure.message || say('takeFailed');
  }
  return failure instanceof TypeError || (failure instanceof DOMException && failure.name === 'TimeoutError') ? say('takeNet') : ofKeeping(failure);
}

/** Of keeping something on the device. */
export function ofKeeping(failure: unknown): string {
  return failure instanceof Full ? say('full') : say('failed', String(failure));
}
