// The frame's browser code: a clock of a place, and the keys that work on every page.

/** <place-clock zone="America/Bogota">: the time there, hours and minutes, kept right without the server. */
class PlaceClock extends HTMLElement {
  connectedCallback() {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: this.getAttribute('zone'), hour: '2-digit', minute: '2-digit' });
    const tick = () => {
      this.textContent = format.format(new Date());
    };
    tick();
    this.timer = setInterval(tick, 10_000);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }
}

customElements.define('place-clock', PlaceClock);

const takesText = (element) => element.isContentEditable || element.matches('input, textarea, select');

/** "/" goes to the search field, "?" opens the list of shortcuts; neither while somebody is typing. */
document.addEventListener('keydown', (event) => {
  const target = event.composedPath()[0];
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element) || takesText(target)) {
    return;
  }
  const command = { '/': '[data-key="go-to"]', '?': '[data-key="help"]' }[event.key];
  const element = command && document.querySelector(command);
  if (element) {
    event.preventDefault();
    if (event.key === '?') {
      element.click();
    } else {
      element.focus();
    }
  }
});
