/** When restraints have to be looked at, and of nobody: what the alarm needs while everything else is locked. */
import { nextLook } from './restraints.js';
import type { Session } from './session.js';
import type { SteadyClock } from './steady-clock.js';

export class Watch {
  private readonly looks: readonly number[];
  private readonly clock: SteadyClock;

  constructor({ restraints, pack, clock }: Session) {
    this.clock = clock;
    this.looks = restraints.filter((each) => each.endedAt === undefined).map((each) => nextLook(each, pack.restraints));
  }

  get runs(): boolean {
    return this.looks.length > 0;
  }

  get late(): boolean {
    const now = this.clock.now();
    return this.looks.some((at) => at <= now);
  }
}
