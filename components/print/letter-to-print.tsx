import { useState } from 'preact/hooks';
import type { Claim, LetterRecord } from '../../lib/claim/claim';
import { isToSeller as goesToSeller } from '../../lib/letters/letter-language';
import { printable } from '../../lib/letters/out';
import type { Purchase } from '../../lib/purchase/purchase';
import { fill, say } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { Field, TextArea } from '../base/field';
import { Icon } from '../base/icon';
import { SavedLine } from '../guide/saved-line';
import { createSaver } from '../guide/saver';
import { LetterSheet } from '../letter/letter-sheet';
import { usePlan } from '../plan/use-plan';
import { answer } from '../world/claim-actions';
import { changeSettings } from '../world/settings-actions';
import { useWorld } from '../world/world';
import './print.css';

/** Where the shopper's additions to a letter's head are kept: the receiver's address by route, and the place. */
const addressAnswer = (route: string) => `letter-address-${route}`;
const PLACE_ANSWER = 'letter-place';

/** A letter as it will stand on paper, what its head may still need, and the button that prints it. */
export function LetterToPrint(props: {
  readonly purchase: Purchase;
  readonly claim: Claim;
  readonly letterId: string;
}) {
  const { language } = useWorld();
  const words = dossier(language.value).print;
  const letter = props.claim.letters.find(({ id }) => id === props.letterId);
  return (
    <>
      <p class="screen-only">
        <a
          class="back-link"
          href={
            letter === undefined
              ? `#/claim/${props.claim.id}`
              : `#/claim/${props.claim.id}/letter/${letter.route}`
          }
        >
          <Icon name="back" size={16} /> {words.back}
        </a>
      </p>
      <h1 tabIndex={-1} class="screen-only">
        {words.title}
      </h1>
      {letter === undefined ? <p>{words.gone}</p> : <Letter {...props} letter={letter} />}
    </>
  );
}

function Letter(props: {
  readonly purchase: Purchase;
  readonly claim: Claim;
  readonly letter: LetterRecord;
}) {
  const world = useWorld();
  const words = dossier(world.language.value).print;
  const { purchase, claim, letter } = props;
  const plan = usePlan(purchase, claim);
  const [saver] = useState(createSaver);
  const [sender, setSender] = useState(world.settings.value.shopper);
  const [address, setAddress] = useState(answered(claim, addressAnswer(letter.route)));
  const [place, setPlace] = useState(answered(claim, PLACE_ANSWER));

  const route = plan?.routes.find(({ id }) => id === letter.route);
  const isToSeller = goesToSeller(letter.kind);
  const { seller, merchant } = purchase.facts;
  const name = isToSeller
    ? (seller?.value ?? merchant?.value ?? purchase.host)
    : route === undefined
      ? ''
      : say(route.name, letter.language);
  const paper = printable(
    letter,
    { sender, receiver: { name, address }, place, day: world.today.value },
    letter.language,
  );

  function changeSender(part: 'name' | 'address', text: string) {
    const value = text.slice(0, part === 'name' ? 120 : 400);
    setSender({ ...sender, [part]: value });
    saver.save(part, async () => {
      const saved = await changeSettings(world, (settings) => ({
        ...settings,
        shopper: { ...settings.shopper, [part]: value },
      }));
      return saved !== null;
    });
  }
  function keep(id: string, text: string) {
    saver.save(id, async () => {
      await answer(world, claim.id, id, text.slice(0, 400));
      return true;
    });
  }

  return (
    <div class="print-desk">
      <section class="screen-only print-form" aria-label={words.title}>
        <p class="quiet">{words.help}</p>
        <Field
          label={words.yourName}
          autocomplete="name"
          value={sender.name}
          onInput={(text) => changeSender('name', text)}
        />
        <TextArea
          label={words.yourAddress}
          rows={3}
          value={sender.address}
          onInput={(text) => changeSender('address', text)}
        />
        <TextArea
          label={fill(words.receiver, { name })}
          help={isToSeller ? words.receiverHelp : undefined}
          rows={3}
          value={address}
          onInput={(text) => {
            setAddress(text);
            keep(addressAnswer(letter.route), text);
          }}
        />
        <Field
          label={words.place}
          value={place}
          onInput={(text) => {
            setPlace(text);
            keep(PLACE_ANSWER, text);
          }}
        />
        <div class="row">
          <button type="button" class="main" onClick={() => print()}>
            <Icon name="print" /> {words.button}
          </button>
          <SavedLine saver={saver} />
        </div>
      </section>
      <LetterSheet letter={paper} language={letter.language} />
    </div>
  );
}

function answered(claim: Claim, id: string): string {
  const value = Object.hasOwn(claim.answers, id) ? claim.answers[id]?.value : undefined;
  return typeof value === 'string' ? value : '';
}
