/**
 * A clock that never runs backwards, so that what was recorded later is later: where the device's clock is set back, times
 * go on from where they were. A jump forward cannot be told from a sleeping device; the server compares clocks when
 * things are handed in.
 */
export class SteadyClock {
  private last = 0;
  private ahead = 0;

  constructor(private readonly device: () => number = Date.now) {}

  /** Nothing is earlier than this: the time of what was recorded last. */
  notBefore(at: number): void {
    this.last = Math.max(this.last, at);
  }

  readonly now = (): number => {
    const time = this.device() + this.ahead;
    if (time < this.last) {
      this.ahead += this.last - time;
    }
    this.last = Math.max(this.last, time);
    return this.last;
  };

  /** By how many milliseconds the device's clock was set back. */
  get setBack(): number {
    return this.ahead;
  }
}
