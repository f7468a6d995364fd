/** What the screens share: an open device and what one can do. */
import type { Courier } from './courier.js';
import type { Said, Session } from './session.js';

export interface Stage {
  readonly session: Session;
  readonly courier: Courier;
  /** A sentence about what could not be kept, shown where it was typed. */
  readonly trouble: string;
  readonly confirming: boolean;
  go(address: string): void;
  /** @returns whether it is on the device now; if not, the screen says why and everything typed stays */
  record(said: Said, draft?: string): Promise<boolean>;
  typed(key: string, value: unknown): void;
  confirm(open: boolean): void;
  clear(): void;
  again(): void;
}
