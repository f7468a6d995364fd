// <notice-bell>: how many notices wait for the user, asked every five seconds while the page is seen. To ask is no act of the
// user's. While the session is locked the page's nodes are away, and nobody asks.

const EVERY_MS = 5_000;

class NoticeBell extends HTMLElement {
  connectedCallback() {
    this.timer = setInterval(() => this.ask(), EVERY_MS);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  async ask() {
    if (document.hidden || this.asking) {
      return;
    }
    this.asking = true;
    try {
      const answer = await fetch(new URL('notices/waiting', document.baseURI), { cache: 'no-store' });
      if (answer.ok && answer.headers.get('Content-Type')?.startsWith('application/json')) {
        this.show(await answer.json());
      }
    } catch {
      // Without a network the next question is as good.
    } finally {
      this.asking = false;
    }
  }

  show({ waiting, label }) {
    const figure = this.querySelector('.figure');
    const before = Number(figure.textContent);
    if (waiting === before) {
      return;
    }
    figure.textContent = waiting === 0 ? '' : String(waiting);
    const link = this.querySelector('a');
    link.title = label;
    link.setAttribute('aria-label', label);
    if (waiting > before) {
      this.querySelector('[role=status]').textContent = label;
    }
  }
}

customElements.define('notice-bell', NoticeBell);
