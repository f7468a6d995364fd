/** Says when nobody touched the page for a while, whether it was in sight or not. */
const LONGEST = 10 * 60_000;

export class Rest {
  private last = Date.now();

  constructor(private readonly over: () => void) {
    ['pointerdown', 'keydown', 'input', 'wheel'].forEach((type) => addEventListener(type, () => this.touched(), { capture: true, passive: true }));
    document.addEventListener('visibilitychange', () => this.look());
  }

  /** A touch of a page that slept comes too late. A clock that is set ends the rest too. */
  look(): void {
    if (Math.abs(Date.now() - this.last) >= LONGEST) {
      this.last = Date.now();
      this.over();
    }
  }

  private touched(): void {
    this.look();
    this.last = Date.now();
  }
}
