/**
 * A page's text comes with the first answer, see `FirstPaint.java`. The copy gives way, in one frame,
 * to the same page once that lives: nothing that is being read moves.
 */
const PATIENCE_MS = 5000; // an element whose script does not come must not hold up the others

/** What Lit's elements, and our formulas, tell of themselves. */
interface Drawing {
  updateComplete: Promise<unknown>;
}

const outlet = document.querySelector('#outlet')!;
const copy = outlet.querySelector<HTMLElement>(':scope > .first-paint');
const page = copy?.nextElementSibling;
if (copy && page) void drawn(page).then(() => alive(page)).then(() => giveWay(copy, page));

/** Flow has drawn the page, all of it at once. */
function drawn(page: Element): Promise<void> {
  return new Promise((done) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      done();
    });
    observer.observe(page, { childList: true });
  });
}

/** Its elements have their scripts and have drawn what they show, in their fonts; elements in elements too. */
async function alive(page: Element) {
  await Promise.race([complete(page), new Promise((done) => setTimeout(done, PATIENCE_MS))]);
}

async function complete(page: Element) {
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    const names = new Set([...page.querySelectorAll(':not(:defined)')].map((element) => element.localName));
    await Promise.all([...names].map((name) => customElements.whenDefined(name)));
    const elements = [...page.querySelectorAll<Element & Partial<Drawing>>('*')];
    await Promise.all(elements.map((element) => element.updateComplete));
    await new Promise((done) => requestAnimationFrame(done)); // those that ask for their width have it
    now = page.querySelectorAll('*').length;
  }
  await document.fonts.ready;
}

/** What stood at the top of the window stays there, though the widgets above it have grown. */
function giveWay(copy: HTMLElement, page: Element) {
  const top = (section: Element) => section.getBoundingClientRect().top;
  const read = [...copy.querySelectorAll('section[id]')].filter((section) => top(section) <= innerHeight / 2).pop();
  const before = read && scrollY > 0 ? top(read) : undefined;
  copy.remove();
  const same = read && page.querySelector(`#${CSS.escape(read.id)}`);
  if (same && before !== undefined) scrollBy({ top: top(same) - before, behavior: 'instant' });
}

/** The router appends again what Flow has drawn; moved, every element would begin anew and lose its focus. */
outlet.appendChild = <T extends Node>(node: T): T =>
  (node as Node) === outlet.lastChild ? node : (Node.prototype.appendChild.call(outlet, node) as T);
