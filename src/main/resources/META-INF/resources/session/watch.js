// The watch over a page's session: tells the server when its user acts, warns before the lock and the end, takes the page
// away while the session is locked and puts it back as it was, and says so while the database does not answer.

const BEAT_MS = 10_000;
const REPORT_MS = 10_000;
const CLOSES = ['opened-changed', 'closed'];
const POP_UP = 'popup,width=520,height=720';
const page = document.body.dataset.session ?? 'page';
const others = new BroadcastChannel('puente-session');

let touched = 0; // not yet
let reported = 0;
let locks = Infinity;
let asking = false;
let taken = null;
let resting = false;
const waiting = [];

const address = (path) => new URL(path, document.baseURI);
const part = (id) => document.getElementById(id).content.cloneNode(true).firstElementChild;

// --- what a page sends waits while it is away ---

const { open, send } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (method, url, ...more) {
  this.isOfPage = String(url).includes('v-r=uidl');
  return open.call(this, method, url, ...more);
};
XMLHttpRequest.prototype.send = function (body) {
  if (taken && this.isOfPage) {
    waiting.push(() => send.call(this, body));
  } else {
    send.call(this, body);
  }
};

// --- away and back ---

/** A dialog that leaves the document closes, which its page is not to hear: it opens again when it comes back. */
const unheard = (event) => resting && event.stopImmediatePropagation();

const innermostFocus = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement;
  }
  return element;
};

function lock() {
  if (taken || page !== 'page') {
    return;
  }
  removePart('.session-warning');
  const scrolled = [...document.querySelectorAll('*')]
    .filter((element) => element.scrollTop > 0 || element.scrollLeft > 0)
    .map((element) => [element, element.scrollTop, element.scrollLeft]);
  // A field that offers choices forgets what was typed and not yet chosen when it loses the focus.
  const typed = [...document.querySelectorAll('input, textarea')].map((field) => [field, field.value]);
  taken = { nodes: document.createDocumentFragment(), title: document.title, focus: innermostFocus(), scrolled, typed };
  resting = true;
  taken.focus?.blur?.();
  document.querySelectorAll('vaadin-dialog, vaadin-confirm-dialog').forEach((dialog) => {
    CLOSES.forEach((type) => dialog.addEventListener(type, unheard, { capture: true }));
  });
  // What says that there is no network stays: it says nothing else, and shows itself whenever that changes.
  const staying = 'template, script, vaadin-connection-indicator';
  taken.nodes.append(...[...document.body.childNodes].filter((node) => !node.matches?.(staying)));
  const locked = part('session-locked');
  document.body.append(locked);
  document.title = locked.dataset.title;
  locked.querySelector('h1').focus();
}

function unlock() {
  if (!taken) {
    return;
  }
  const { nodes, title, focus, scrolled, typed } = taken;
  taken = null;
  removePart('.locked');
  document.body.prepend(nodes);
  document.title = title;
  scrolled.forEach(([element, top, left]) => element.scrollTo({ top, left, behavior: 'instant' }));
  setTimeout(() => {
    resting = false;
    typed.filter(([field, text]) => field.type !== 'file' && field.value !== text).forEach(([field, text]) => (field.value = text));
    focus?.focus({ preventScroll: true });
  }, 100);
  waiting.splice(0).forEach((goOn) => goOn());
}

function removePart(selector) {
  document.querySelectorAll(`body > ${selector}`).forEach((element) => element.remove());
}

// --- asking the server ---

async function ask() {
  if (asking) {
    return;
  }
  asking = true;
  reported = touched;
  try {
    const headers = touched ? { 'Session-Idle': Math.floor((Date.now() - touched) / 1000) } : {};
    await hear(await fetch(address('session'), { headers, cache: 'no-store' }));
  } catch {
    if (Date.now() >= locks) {
      lock();
    }
  } finally {
    asking = false;
  }
}

async function hear(answer) {
  if (page === 'silent' && answer.status !== 503) {
    location.replace(location.href);
  } else if (answer.status === 503) {
    silent();
  } else if (answer.status === 423) {
    lock();
  } else if (answer.status === 401) {
    location.reload();
  } else if (answer.ok && page === 'locked') {
    location.reload();
  } else if (answer.ok) {
    removePart('.silent');
    const state = await answer.json();
    locks = Date.now() + state.locks * 1000;
    unlock();
    warn(state);
    document.querySelectorAll('rights-watch').forEach((watch) => {
      watch.hidden = state.certain;
    });
  }
}

function silent() {
  if (page === 'page' && !taken && !document.querySelector('body > .silent')) {
    document.body.append(part('session-silent'));
  }
}

let acknowledged = false;

function warn({ locks: toLock, ends: toEnd, warning }) {
  const ends = toEnd <= toLock;
  const left = Math.min(toLock, toEnd);
  const shown = document.querySelector('body > .session-warning');
  if (left > warning || (ends && acknowledged)) {
    shown?.remove();
  } else if (!shown) {
    const dialog = part(ends ? 'session-ending' : 'session-warning');
    const goOn = () => {
      acknowledged = ends;
      dialog.remove();
      act();
    };
    dialog.querySelector('time').textContent = new Date(Date.now() + left * 1000)
      .toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
    dialog.goOn = goOn;
    dialog.addEventListener('cancel', goOn);
    document.body.append(dialog);
    dialog.showModal();
  }
}

/** What is done in the warning is not to reach the page: its own dialogs close at a click beside them. */
for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'focusin']) {
  window.addEventListener(type, (event) => {
    const dialog = event.target.closest?.('body > .session-warning');
    if (dialog) {
      event.stopPropagation();
      if (type === 'click' && event.target.closest('button')) {
        dialog.goOn();
      }
    }
  }, { capture: true });
}

// --- acts of the user ---

function act() {
  touched = Date.now();
  ask();
  others.postMessage('acted');
}

function touch(event) {
  if (event.isTrusted && !document.querySelector('body > .session-warning')) {
    touched = Date.now();
    if (touched - reported > REPORT_MS) {
      act();
    }
  }
}

function leave() {
  if (touched > reported) {
    fetch(address('session'), { headers: { 'Session-Idle': 0 }, keepalive: true }).catch(() => {});
  }
}

if (page === 'done') {
  others.postMessage('unlocked');
  window.close();
} else if (page !== 'again') {
  for (const type of ['keydown', 'pointerdown', 'wheel', 'touchmove']) {
    document.addEventListener(type, touch, { capture: true, passive: true });
  }
  others.addEventListener('message', ask);
  window.addEventListener('focus', ask);
  window.addEventListener('online', ask);
  window.addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', ask);
  setInterval(ask, BEAT_MS);
  if (page === 'page') {
    ask();
  }
}

document.addEventListener('click', (event) => {
  const way = event.target.closest?.('[data-unlock]');
  if (way && window.open(way.href, way.target, POP_UP)) {
    event.preventDefault();
  }
});
