import { useState } from 'preact/hooks';
import { fillOpenForm, undoFilling } from '../../lib/extension/fill-form';
import { activeTabId } from '../../lib/extension/tabs';
import { fillValues } from '../../lib/forms/fill-values';
import { writerOf } from '../../lib/purchase/people';
import type { Purchase } from '../../lib/purchase/purchase';
import { fill } from '../../locales/render';
import { letter as letterRoom } from '../../locales/rooms/letter';
import { useWorld } from '../world/world';
import type { LetterWords } from './letter-draft';

/**
 * Fills the contact or claim form of the page in front, by the shopper's click; he looks it over and sends it. Only the
 * popup stands over such a page; the dossier says how to get there.
 */
export function FillTheForm(props: {
  readonly surface: 'popup' | 'page';
  readonly purchase: Purchase;
  readonly shown: LetterWords;
}) {
  const world = useWorld();
  const words = letterRoom(world.language.value).form;
  const [said, setSaid] = useState<readonly string[]>([]);
  const [canUndo, setCanUndo] = useState(false);
  if (props.surface === 'page') return <p class="small quiet">{words.how}</p>;

  async function fillIn() {
    const tabId = await activeTabId();
    const shopper = writerOf(props.purchase, world.settings.value.shopper);
    const { shopperEmail, orderNumber } = props.purchase.facts;
    const values = fillValues({
      name: shopper.name,
      address: shopper.address,
      email: shopperEmail?.value ?? shopper.email,
      orderNumber: orderNumber?.value ?? null,
      subject: props.shown.subject,
      body: props.shown.body,
    });
    const answer = tabId === null ? null : await fillOpenForm(tabId, values);
    if (answer === null || !answer.ok) {
      setSaid([words.notHere]);
      return;
    }
    if (answer.value.did === 'nothing') {
      const [host] = answer.value.frames;
      setSaid([host === undefined ? words.none : fill(words.inFrame, { host })]);
      return;
    }
    const { filled, left } = answer.value;
    const named = filled.map(({ label }) => label).join(', ');
    setSaid([
      filled.length > 0 ? fill(words.filled, { fields: named }) : words.nothingNew,
      ...left.map(({ label, why }) => fill(words.left[why], { field: label })),
    ]);
    setCanUndo(true);
  }

  async function undo() {
    const tabId = await activeTabId();
    const undone = tabId === null ? null : await undoFilling(tabId);
    setSaid([undone?.ok && undone.value > 0 ? words.undone : words.nothingUndone]);
    setCanUndo(false);
  }

  return (
    <div class="stack-close">
      <div class="row">
        <button type="button" onClick={() => void fillIn()}>
          {words.fill}
        </button>
        {canUndo && (
          <button type="button" class="text" onClick={() => void undo()}>
            {words.undo}
          </button>
        )}
      </div>
      <div role="status" class="small">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
