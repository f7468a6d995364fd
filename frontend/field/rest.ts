/** Says when nobody touched the page for a while, whether it was in sight or not. */
const LONGEST = 10 * 60_000;

export class Rest {
  private last = Date.now();

  constructor(private readonly over: () => void) {
    ['pointerdown', 'keydown', 'input', 'wheel'].forEach((type) => addEventListener(type, () => this.touched(), { capture: true, passive: true }));
    document.addEventListener('visibilitychange', () => this.look());
  }

  /** A touch of a page that slept comes too late. Where the clock is set back the time begins anew. */
  look(): void {
    const now = Date.now();
    this.last = Math.min(this.last, now);
    if (now - this.last >= LONGEST) {
      this.last = now;
      this.over();
    }
  }

  private touched(): void {
    this.look();
    this.last = Date.now();
  }
}
