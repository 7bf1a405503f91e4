import { hostOf } from '../../lib/purchase/address';
import { isRead, type Origin, type Purchase, type PurchaseFactName } from '../../lib/purchase/purchase';
import { fill } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { sayInstant } from '../base/say-instant';
import { useWorld } from '../world/world';
import { factCalled, sayFact } from './say-fact';

/** Below this weight the reader was not sure. */
const SURE = 0.6;

/** Where a fact comes from: the words it was read from, the page and the time; and what the page says when the shopper says otherwise. */
export function Provenance(props: {
  readonly purchase: Purchase;
  readonly name: PurchaseFactName;
  readonly onTakeBack: () => void;
}) {
  const { language } = useWorld();
  const words = dossier(language.value).origin;
  const fact = props.purchase.facts[props.name];
  if (fact === undefined) return <p class="quiet small">{words.unknown}</p>;
  const printed = factCalled(props.purchase.facts, props.name, 'page');
  const other = factCalled(props.purchase.facts, props.name, 'elsewhere');
  return (
    <div class="provenance small">
      <ReadFrom origin={fact.origin} />
      {isRead(fact.origin) && fact.weight < SURE && <p class="soon">{words.unsure}</p>}
      {printed !== null && fact.page !== undefined && (
        <>
          <p>
            <strong>{fill(words.pageSays, { value: sayFact(printed, language.value) })}</strong>
          </p>
          <ReadFrom origin={fact.page.origin} />
        </>
      )}
      {other !== null && fact.elsewhere !== undefined && (
        <>
          <p>
            <strong>{fill(words.elsewhere, { value: sayFact(other, language.value) })}</strong>
          </p>
          <ReadFrom origin={fact.elsewhere.origin} typed={words.typedElsewhere} />
        </>
      )}
      {!isRead(fact.origin) && (
        <p>
          <button type="button" class="text" onClick={props.onTakeBack}>
            {printed === null ? words.forget : words.takeBack}
          </button>
        </p>
      )}
    </div>
  );
}

/** `typed` says by whom, where it was not the shopper here. */
function ReadFrom({ origin, typed }: { readonly origin: Origin; readonly typed?: string }) {
  const { language } = useWorld();
  const words = dossier(language.value).origin;
  const time = sayInstant(origin.at, language.value);
  if (origin.from === 'typed') return <p>{fill(typed ?? words.typed, { time })}</p>;
  const where =
    origin.from === 'pasted'
      ? fill(words.pasted, { time })
      : origin.from === 'mail'
        ? fill(words.mail, { subject: origin.subject, sender: origin.sender || words.senderUnknown, time })
        : `${words.page} ${
            origin.title === ''
              ? fill(words.pageOnUntitled, { host: hostOf(origin.url), time })
              : fill(words.pageOn, { title: origin.title, time })
          }`;
  return (
    <figure class="read-from">
      {origin.excerpt !== '' && (
        <blockquote>
          <q>{origin.excerpt}</q>
        </blockquote>
      )}
      <figcaption class="quiet">{where}</figcaption>
    </figure>
  );
}
