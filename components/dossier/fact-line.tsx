import { useId, useRef, useState } from 'preact/hooks';
import type { Purchase, PurchaseFactName } from '../../lib/purchase/purchase';
import { fill } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { createSaver } from '../guide/saver';
import { changePurchase, correct, takeBack } from '../world/purchase-actions';
import { useWorld } from '../world/world';
import { FactEditor } from './fact-editor';
import { Provenance } from './provenance';
import { type AnyFact, factCalled, sayFact } from './say-fact';

/** One fact: its value, and on choosing it where it was read and the means to correct it. */
export function FactLine(props: {
  readonly purchase: Purchase;
  readonly name: PurchaseFactName;
  /** Stands for the value where that is shown elsewhere. */
  readonly shown?: string;
}) {
  const { purchase, name } = props;
  const world = useWorld();
  const words = dossier(world.language.value);
  const id = useId();
  const line = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [saver] = useState(createSaver);
  // What stood when the line was opened, for undo; and which editor, so that undo shows the old value in a new one.
  const [before, setBefore] = useState(purchase.facts[name]);
  const [round, setRound] = useState(0);
  const [said, say] = useState<'saved' | 'undone' | null>(null);

  const fact = factCalled(purchase.facts, name);
  const value = fact === null ? words.unknown : (props.shown ?? sayFact(fact, world.language.value));
  const origin = purchase.facts[name]?.origin.from;

  function toggle() {
    setBefore(purchase.facts[name]);
    say(null);
    setOpen(!isOpen);
  }

  function save(changed: AnyFact) {
    saver.save('fact', async () => {
      const isSaved = (await correct(world, purchase.id, changed.name, changed.value)) !== null;
      if (isSaved) say('saved');
      return isSaved;
    });
  }

  async function giveBack() {
    await saver.settled();
    if ((await takeBack(world, purchase.id, name)) === null) return;
    setRound(round + 1);
    say('saved');
  }

  async function undo() {
    await saver.settled();
    const put = await changePurchase(world, purchase.id, (current) => {
      const { [name]: _current, ...rest } = current.facts;
      return { ...current, facts: before === undefined ? rest : { ...rest, [name]: before } };
    });
    if (put === null) return;
    setRound(round + 1);
    say('undone');
  }

  return (
    <div class="fact" data-fact={name}>
      <dt>{words.fact[name]}</dt>
      <dd>
        <button
          type="button"
          ref={line}
          class="fact-value"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-label={fill(words.edit.open, { fact: words.fact[name], value })}
          onClick={toggle}
        >
          <span class={fact === null ? 'quiet' : 'value'}>{value}</span>
          <span class="mark quiet small">
            {origin === undefined ? words.edit.addUnknown : words.origin.mark[origin]}
          </span>
        </button>
        {isOpen && (
          <div id={id} class="fact-open stack">
            <FactEditor key={round} name={name} fact={fact} onChange={save} />
            <div role="status" class="fact-said small">
              {said !== null && (
                <span class="row">
                  {words.edit[said]}
                  {said === 'saved' && (
                    <button type="button" class="text" onClick={() => void undo()}>
                      {words.edit.undo}
                    </button>
                  )}
                </span>
              )}
            </div>
            <Provenance purchase={purchase} name={name} onTakeBack={() => void giveBack()} />
            <div>
              <button
                type="button"
                onClick={() => {
                  toggle();
                  // The button that had the focus is about to go.
                  line.current?.focus();
                }}
              >
                {words.edit.close}
              </button>
            </div>
          </div>
        )}
      </dd>
    </div>
  );
}
