/** Where somebody without a pointer goes on: the focus never falls back to the page's beginning. */
import type { LitElement } from 'lit';

const parts = (address: string): string[] => new URL(address).hash.split('/');

export class Way {
  private person = '';

  constructor(private readonly app: LitElement) {}

  /** From a person's log back to their checks, from anywhere else to everybody. */
  get back(): string {
    const [, place = '', id = ''] = location.hash.split('/');
    return ['restraints', 'events'].includes(place) && this.person.includes(id) ? this.person : '#/';
  }

  /** To the heading of another screen, or to the row from which one had gone; another phase leaves it on its tab. */
  async moved({ oldURL, newURL }: HashChangeEvent): Promise<void> {
    await this.drawn();
    const [, before = '', whom] = parts(oldURL);
    const [, place = '', id] = parts(newURL);
    if (place === 'person') {
      this.person = location.hash;
    }
    if (place !== before || id !== whom) {
      scrollTo(0, 0);
      if (place !== '' || !whom || !this.row(`#/${before}/${whom}`)) {
        this.heading(true);
      }
    }
  }

  private row(address: string): boolean {
    const row = [...this.app.renderRoot.querySelectorAll<HTMLElement>('a.row')].find((each) => each.getAttribute('href')!.startsWith(address));
    row?.closest('details')?.setAttribute('open', '');
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'center' });
    return row !== undefined;
  }

  heading(preventScroll = false): void {
    const heading = this.find('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll });
  }

  /** To what was recorded, which stands on top; a look leaves it where it is. */
  async recorded(kind: string): Promise<void> {
    await this.drawn();
    if (kind !== 'ANSWER' && (kind !== 'RESTRAINT_LOOK' || !this.app.shadowRoot?.activeElement)) {
      this.heading();
    }
  }

  async to(selector: string): Promise<void> {
    await this.drawn();
    const found = this.find(selector);
    found?.focus();
    if (found instanceof HTMLInputElement) {
      found.select();
    }
  }

  private drawn(): Promise<boolean> {
    this.app.requestUpdate();
    return this.app.updateComplete;
  }

  private find(selector: string): HTMLElement | null {
    return this.app.renderRoot.querySelector<HTMLElement>(selector);
  }
}

/** To the first field of this button's form that is still empty. */
export function toEmpty({ currentTarget }: Event): void {
  const fields = (currentTarget as Element).closest('section')!.querySelectorAll<HTMLInputElement>('select, input, textarea');
  [...fields].find((each) => each.value.trim() === '')?.focus();
}
