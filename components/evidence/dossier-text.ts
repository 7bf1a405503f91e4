import type { Claim } from '../../lib/claim/claim';
import { activeEvents } from '../../lib/claim/events';
import type { DossierText, Line } from '../../lib/evidence/dossier';
import type { Exhibit } from '../../lib/evidence/exhibit';
import type { Purchase, PurchaseFactName } from '../../lib/purchase/purchase';
import type { Plan } from '../../lib/recourse/plan';
import type { Day } from '../../lib/values/day';
import type { Language } from '../../lib/values/sentence';
import { fill, sayPlainDay } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { evidence } from '../../locales/rooms/evidence';
import { guide } from '../../locales/rooms/guide';
import { sayInstant, sayInstantDay } from '../base/say-instant';
import { factCalled, sayFact, titleOf } from '../dossier/say-fact';
import { dayIn, storyOf } from '../dossier/story';
import { lineWords } from '../dossier/timeline';
import { exhibitTitle, leftOutWords, sayBytes } from './exhibit-words';

const FACTS = [
  'merchant',
  'seller',
  'sellerCountry',
  'merchantEmail',
  'orderNumber',
  'orderDate',
  'items',
  'total',
  'promised',
  'deliveredOn',
  'payment',
  'intermediary',
  'issuer',
] as const satisfies readonly PurchaseFactName[];

/** A purchase with its claims, story, letters and evidence, in words; what the shopper keeps out is not in it. */
export function dossierText(
  purchase: Purchase,
  claims: readonly Claim[],
  exhibits: readonly Exhibit[],
  plan: Plan | null,
  today: Day,
  language: Language,
): DossierText {
  const words = evidence(language);
  const room = dossier(language);
  const dayOf = dayIn(Temporal.Now.timeZoneId());
  const told = claims.filter(
    ({ step, events }) => step === 'plan' || activeEvents({ events } as Claim).length > 0,
  );
  return {
    language,
    title: fill(words.print.cover, { title: titleOf(purchase.facts, purchase.host, language) }),
    subtitle: fill(words.print.state, { day: sayPlainDay(today, language) }),
    facts: FACTS.flatMap((name): Line[] => {
      const fact = factCalled(purchase.facts, name);
      return fact === null ? [] : [{ name: room.fact[name], value: sayFact(fact, language) }];
    }),
    claims: told.map((claim) => ({
      title: words.print.claim,
      lines: [
        ...(claim.problem === null
          ? []
          : [{ name: words.print.problem, value: guide(language).problem.names[claim.problem] }]),
        ...(claim.remedy === null
          ? []
          : [{ name: words.print.remedy, value: guide(language).remedy.names[claim.remedy] }]),
      ],
    })),
    story: storyOf(purchase, claims, dayOf)
      .filter((line) => !(line.what === 'event' && line.event.undoneAt != null))
      .map((line) => ({
        day: sayPlainDay(line.day, language),
        words: lineWords(line, plan, language),
        note: line.what === 'event' ? (line.event.note ?? null) : null,
      }))
      .reverse(),
    letters: claims.flatMap(({ letters }) =>
      [...letters]
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map((letter) => ({
          title: letter.subject,
          subtitle: fill(words.print.letterOf, { day: sayInstantDay(letter.at, language) }),
          language: letter.language,
          body: letter.body,
        })),
    ),
    exhibits: exhibits.flatMap((exhibit, index) =>
      exhibit.inDossier
        ? [
            {
              exhibit,
              number: index + 1,
              title: exhibitTitle(exhibit, language),
              kind: words.kinds[exhibit.kind],
              day: sayInstantDay(exhibit.at, language),
              lines: linesOf(exhibit, language),
            },
          ]
        : [],
    ),
  };
}

function linesOf(exhibit: Exhibit, language: Language): Line[] {
  const { one } = evidence(language);
  return [
    { name: one.kept, value: fill(one.keptAt, { time: sayInstant(exhibit.at, language) }) },
    ...(exhibit.caption !== '' && exhibit.title !== ''
      ? [{ name: evidence(language).kinds[exhibit.kind], value: exhibit.title }]
      : []),
    ...(exhibit.address === '' ? [] : [{ name: one.from, value: exhibit.address }]),
    { name: one.size, value: sayBytes(exhibit.bytes, language) },
    ...(exhibit.leftOut.length === 0 ? [] : [{ name: one.leftOut, value: leftOutWords(exhibit, language) }]),
    { name: one.hash, value: exhibit.sha256 },
  ];
}
