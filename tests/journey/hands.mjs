// A shopper's eyes and hands on one page, the same for Playwright and puppeteer pages: things are found by what they
// are called, waited for, and pressed with the real mouse.

const PATIENCE = 15_000;

/** Runs in the page. The first visible thing of that kind and name in `scope`, scrolled into view, as the point to press. */
function locate({ kind, name, loose, scope }) {
  const SELECTORS = {
    press:
      'button, a[href], summary, [role=button], [role=link], [role=tab], [role=menuitem], input[type=submit]',
    choose: 'input[type=radio], input[type=checkbox], [role=radio], [role=checkbox], [role=switch]',
    fill: 'input:not([type=radio]):not([type=checkbox]):not([type=hidden]), textarea, select',
  };
  const plain = (text) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  // Text as it is read out: hidden parts are left out, an image counts by its alternative.
  const spoken = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true') return '';
    if (node.hasAttribute('aria-label')) return node.getAttribute('aria-label');
    if (node.tagName === 'IMG') return node.alt;
    if (['SELECT', 'TEXTAREA', 'SCRIPT', 'STYLE'].includes(node.tagName)) return '';
    const block = getComputedStyle(node).display !== 'inline';
    const inner = [...node.childNodes].map(spoken).join('');
    return block ? ` ${inner} ` : inner;
  };
  const nameOf = (element) => {
    if (element.hasAttribute('aria-label')) return element.getAttribute('aria-label');
    const by = element.getAttribute('aria-labelledby');
    if (by)
      return by
        .split(/\s+/)
        .map((id) => spoken(document.getElementById(id) ?? document.createTextNode('')))
        .join(' ');
    if (element.labels?.length) return [...element.labels].map(spoken).join(' ');
    if (element.matches('input, textarea, select'))
      return element.title || element.placeholder || element.value;
    return spoken(element) || element.title;
  };
  const wanted = plain(name);
  const around = scope === null ? document : document.querySelector(scope);
  const found = [...(around?.querySelectorAll(SELECTORS[kind]) ?? [])].filter((element) => {
    const called = plain(nameOf(element));
    return loose ? called.includes(wanted) : called === wanted;
  });
  for (const element of found) {
    if (element.disabled || element.closest('[inert]')) continue;
    // A radio button may be drawn by its label: that is then what a shopper presses.
    const own = element.getBoundingClientRect();
    const target =
      kind === 'choose' && (own.width < 4 || getComputedStyle(element).opacity === '0')
        ? (element.labels?.[0] ?? element)
        : element;
    if (!target.checkVisibility({ visibilityProperty: true })) continue;
    target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    const box = target.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const point = { x: box.x + box.width / 2, y: box.y + Math.min(box.height / 2, 24) };
    const isMeant = (top) =>
      top instanceof Node &&
      (target.contains(top) || top.contains(target) || element.labels?.[0]?.contains(top));
    if (!isMeant(document.elementFromPoint(point.x, point.y))) continue;
    globalThis.handsMean = isMeant;
    if (kind === 'fill') {
      element.focus();
      if (element.matches('select, input[type=date], input[type=number], input[type=month]'))
        return { ...point, native: true };
      element.select?.();
    }
    return point;
  }
  return null;
}

/** Runs in the page. Sets a field that has a native picker as the picker would. */
function setNative({ value }) {
  const element = document.activeElement;
  const prototype =
    element instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  const option = [...(element.options ?? [])].find(
    (each) => each.value === value || each.text.trim() === value,
  );
  Object.getOwnPropertyDescriptor(prototype, 'value').set.call(element, option?.value ?? value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * Runs in the page, between finding and pressing. A press that meets something else than what was found, because the page
 * or its window moved in between, is kept from it and told as missed: nobody means what slips under the pointer.
 */
function watchPress() {
  const isMeant = globalThis.handsMean;
  const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  globalThis.handsPressed = 'waiting';
  const hear = (event) => {
    if (event.type === 'pointerdown') globalThis.handsPressed = isMeant?.(event.target) ? 'met' : 'missed';
    if (globalThis.handsPressed === 'missed') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (event.type !== 'click') return;
    if (globalThis.handsPressed === 'met')
      globalThis.handsPressed = isMeant?.(event.target) ? 'done' : 'missed';
    globalThis.handsForget();
  };
  globalThis.handsForget?.();
  globalThis.handsForget = () => {
    for (const kind of kinds) removeEventListener(kind, hear, true);
  };
  for (const kind of kinds) addEventListener(kind, hear, true);
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Calls `attempt` until it returns something, or throws `complaint()` when patience ends. */
export async function until(attempt, complaint, patience = PATIENCE) {
  const end = Date.now() + patience;
  let last;
  do {
    try {
      const result = await attempt();
      if (result) return result;
    } catch (error) {
      // The page may be between two documents; the last reason is told if patience ends.
      last = error;
    }
    await pause(60);
  } while (Date.now() < end);
  throw new Error(`${await complaint()}${last ? ` (${last.message})` : ''}`);
}

/** Eyes and hands for `page`, a Playwright or puppeteer page; with `scope`, for what the first such element holds. */
export function hands(page, scope = null) {
  const text = () =>
    page.evaluate(
      (wanted) =>
        ((wanted === null ? document.body : document.querySelector(wanted))?.innerText ?? '')
          .replace(/[\u00a0\u202f]/g, ' ')
          .replace(/[ \t]+/g, ' '),
      scope,
    );
  const complain = (what) => async () =>
    `${what}. The page says:\n${(await text().catch(() => '(nothing: it is gone)')).slice(0, 1500)}`;
  const find = (kind, name, loose) =>
    until(
      () => page.evaluate(locate, { kind, name, loose, scope }),
      complain(`nothing to ${kind} called "${name}"${scope === null ? '' : ` in ${scope}`}`),
    );
  // A page that still moves, or is about to be left, is waited for: the same thing must stand in the same place twice.
  const settled = async (kind, name, loose) => {
    for (let before = await find(kind, name, loose); ; ) {
      await pause(50);
      const now = await find(kind, name, loose);
      if (now.x === before.x && now.y === before.y) return now;
      before = now;
    }
  };
  const click = async (kind, name, loose) => {
    for (let tries = 0; ; tries++) {
      const { x, y } = await settled(kind, name, loose);
      await page.evaluate(watchPress);
      await page.mouse.click(x, y);
      // A press that the browser keeps to itself, or whose button goes away under it, becomes no click.
      let told = 'waiting';
      for (let looks = 0; looks < 50 && /waiting|met/.test(told); looks++) {
        if (looks > 0) await pause(60);
        // A page that was left by the press has nothing more to tell: it was done.
        told = await page.evaluate(() => globalThis.handsPressed ?? 'done').catch(() => 'done');
      }
      if (told === 'done') return;
      if (tries > 20) throw new Error(await complain(`"${name}" does not stand still`)());
    }
  };
  return {
    page,
    text,
    /** The same for what is in `selector` alone. */
    within: (selector) => hands(page, selector),
    /** Presses the button or link of that name (`loose`: whose name contains it). */
    press: (name, { loose = false } = {}) => click('press', name, loose),
    /** Chooses the radio button or box whose label is, or contains, `name`. */
    choose: (name) => click('choose', name, true),
    /** Fills the field labelled `name`; days as `2026-11-22`. */
    async fill(name, value) {
      const { native } = await find('fill', name, true);
      if (native) await page.evaluate(setNative, { value });
      else if (value === '') await page.keyboard.press('Backspace');
      else await page.keyboard.type(value);
    },
    /** Waits until the page shows the text (spaces of any kind are one space). */
    see: (wanted, patience) =>
      until(
        async () => (await text()).includes(wanted.replace(/[\u00a0\u202f]/g, ' ')),
        complain(`"${wanted}" is not to be seen`),
        patience,
      ),
    /** Waits until the page no longer shows the text. */
    seeGone: (unwanted) =>
      until(async () => !(await text()).includes(unwanted), complain(`"${unwanted}" is still to be seen`)),
    /** Is there something of that name to press now? */
    canPress: async (name) =>
      (await page.evaluate(locate, { kind: 'press', name, loose: false, scope })) !== null,
    /** Waits until `selector` is there. */
    wait: (selector) =>
      until(
        () => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
        complain(`no ${selector}`),
      ),
  };
}
