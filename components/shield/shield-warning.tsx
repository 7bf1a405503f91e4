import { useEffect, useState } from 'preact/hooks';
import { shopHost, type Unsettled, unsettled, unsettledAt } from '../../lib/claim/shield';
import type { ClosingButton } from '../../lib/page/closing-button';
import { hostOf } from '../../lib/purchase/address';
import { shopOf } from '../../lib/purchase/shop';
import { type ClosingFact, closingFact } from '../../lib/routes/closing-facts';
import { fill, plural, say } from '../../locales/render';
import { guide } from '../../locales/rooms/guide';
import { shield as room } from '../../locales/rooms/shield';
import { Icon } from '../base/icon';
import { UndoLine } from '../base/undo-line';
import { BasisLine } from '../plan/why';
import { nameOf } from '../popup/row';
import { useWorld } from '../world/world';
import { shieldShop } from './shield-actions';
import { useClosing } from './use-closing';
import './shield.css';

/**
 * The warning before buttons of the page in front that may end a right, while something is not settled at that shop.
 * Shows nothing anywhere else. It only warns: the page is left as it is.
 */
export function ShieldWarning({
  tabId,
  round = null,
  onShow,
}: {
  readonly tabId: number;
  /** Asked anew when this changes. */
  readonly round?: unknown;
  /** Shows a purchase or its claim. */
  readonly onShow: (about: Unsettled) => void;
}) {
  const world = useWorld();
  const { language, purchases, claims, settings, today } = world;
  const words = room(language.value);
  const closing = useClosing(tabId, round);
  const [off, setOff] = useState<string | null>(null);
  const host = closing === null ? '' : hostOf(closing.url);
  const all = unsettled(purchases.value, claims.value, today.value);
  const open = unsettledAt(host, all, settings.value.unshielded);

  async function warn(shop: string, warns: boolean) {
    if (await shieldShop(world, shop, warns)) setOff(warns ? null : shop);
  }

  if (closing === null || open.length === 0)
    return (
      <UndoLine
        done={off === null ? null : fill(words.turnedOff, { host: off })}
        undo={words.undo}
        onUndo={off === null ? null : () => void warn(off, true)}
      />
    );
  const shop = shopHost(host);
  return (
    <section class="shield" aria-labelledby="shield-title" data-shield={closing.buttons.length}>
      <div role="status" class="stack">
        <h3 id="shield-title" class="row">
          <Icon name="warn" /> <span>{words.heading}</span>
        </h3>
        <ul class="plain stack">
          {closing.buttons.map((button) => (
            <li key={button.words} data-act={button.act}>
              {fill(words.says[button.act], { words: button.words })}
            </li>
          ))}
          {closing.buttons.length === 0 && <li>{words.page}</li>}
        </ul>
        <ul class="plain stack">
          {open.slice(0, 2).map((about) => (
            <li key={about.claim?.id ?? about.purchase.id}>
              <About about={about} onShow={() => onShow(about)} />
            </li>
          ))}
        </ul>
        {open.length > 2 && <p>{plural(words.more, open.length - 2, language.value)}</p>}
      </div>
      <Rule host={host} buttons={closing.buttons} />
      <p class="quiet small">{words.free}</p>
      <button type="button" class="text" onClick={() => void warn(shop, false)}>
        {fill(words.turnOff, { host: shop })}
      </button>
    </section>
  );
}

function About({ about, onShow }: { readonly about: Unsettled; readonly onShow: () => void }) {
  const { language } = useWorld();
  const words = room(language.value);
  const what = nameOf(about.purchase, language.value);
  const problem = about.claim?.problem ?? null;
  const said =
    about.claim === null
      ? fill(words.waiting, { what })
      : problem === null
        ? fill(words.begun, { what })
        : fill(words.claim, { what, problem: guide(language.value).problem.names[problem] });
  return (
    <>
      {said}{' '}
      <button type="button" class="text" aria-label={fill(words.showLabel, { what })} onClick={onShow}>
        {words.show}
      </button>
    </>
  );
}

/** What the shop's own rules say of these buttons, where they were read. */
function Rule({ host, buttons }: { readonly host: string; readonly buttons: readonly ClosingButton[] }) {
  const { language, today } = useWorld();
  const [fact, setFact] = useState<ClosingFact | null>(null);
  const shop = shopOf(host);
  const acts = buttons.map(({ act }) => act).join(' ');
  useEffect(() => {
    let isOver = false;
    setFact(null);
    void firstFact(shop, buttons).then((found) => {
      if (!isOver) setFact(found);
    });
    return () => {
      isOver = true;
    };
  }, [shop, acts]);
  if (fact === null) return null;
  return (
    <details class="why" open>
      <summary>{room(language.value).rule}</summary>
      <p>{say(fact.says, language.value, today.value)}</p>
      <BasisLine basis={fact.basis} isSaid />
    </details>
  );
}

async function firstFact(
  shop: string | null,
  buttons: readonly ClosingButton[],
): Promise<ClosingFact | null> {
  for (const { act } of shop === null ? [] : buttons) {
    const fact = await closingFact(shop ?? '', act);
    if (fact !== null) return fact;
  }
  return null;
}
