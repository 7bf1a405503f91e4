import { fold } from '../page/fold';

/** What an answer from the other side comes to, as far as its words show. The shopper confirms or corrects it. */
export const ANSWER_READINGS = [
  'refund-announced', // they say that the money was or will be sent
  'voucher', // a voucher, credit or code instead of the money
  'part-refund', // a part of the price
  'replacement', // another item, or the same once more
  'asks-photos', // photos, videos or proof first
  'asks-return', // send the goods back first
  'says-delivered', // tracking says that it came, or the carrier is to be asked
  'promises-delivery', // it will come, it is on its way
  'refused', // no
  'received', // an automatic "we got your message"
] as const;
export type AnswerReading = (typeof ANSWER_READINGS)[number];

export interface ReadAnswer {
  readonly reading: AnswerReading;
  /** The sentence it was read from, as it was written, at most 200 characters. */
  readonly excerpt: string;
}

/**
 * What shows each reading, in folded text of three languages, strongest reading first: a refusal that offers a voucher is
 * an offer, an announced refund after photos is a refund.
 */
const SIGNS: readonly (readonly [AnswerReading, RegExp])[] = [
  [
    'voucher',
    /bon d'achat|bon cadeau|\bun avoir\b|avoir de \d|code (?:promo|de reduction)|geste commercial|voucher|store credit|gift card|discount code|coupon|gutschein|einkaufsguthaben|rabattcode/,
  ],
  [
    'part-refund',
    /rembours\w+ (?:partiel|de \d{1,2} ?%)|\d{1,2} ?% (?:de remise|of the price|refund|back|erstatt|nachlass|rabatt|du prix)|partial refund|part of the (?:price|amount)|teilerstattung|teilbetrag|preisnachlass|partie du (?:prix|montant)/,
  ],
  [
    'refund-announced',
    /(?:avons|a ete|sera|serez|allons|procedons|procedera|effectue\w*)[^.!?]{0,40}rembours|rembours\w+[^.!?]{0,30}(?:effectue|en cours|valide|sous \d|a ete)|(?:have|has been|will be|will|is being|we are|are)[^.!?]{0,30}refund|refund[^.!?]{0,30}(?:processed|issued|on its way|within \d|approved)|(?:haben|wird|werden|wurde)[^.!?]{0,60}(?:erstatt|zuruckuberw|zuruckgezahlt|gutgeschrieben)|(?:ruck)?erstattung[^.!?]{0,40}(?:veranlasst|erfolgt|innerhalb|angewiesen)/,
  ],
  [
    'asks-photos',
    /(?:envoy|transmet|fourni|joindre|faire parvenir|besoin)[^.!?]{0,60}(?:photo|video|justificatif)|(?:send|provide|need|attach|share)[^.!?]{0,50}(?:photo|picture|video|proof)|(?:senden|schicken|benotigen|brauchen|ubermitteln)[^.!?]{0,50}(?:foto|bild|video|nachweis)|(?:foto|bild)\w*[^.!?]{0,40}(?:zusenden|schicken|senden|zukommen)/,
  ],
  [
    'asks-return',
    /(?:renvoy|retourn)\w*[^.!?]{0,40}(?:article|produit|colis|marchandise)|bon de retour|etiquette (?:de )?retour|(?:return|send back)[^.!?]{0,30}(?:item|product|goods|parcel|it)\b|return label|(?:senden|schicken)[^.!?]{0,50}zuruck|rucksende|retourenschein|retourenlabel/,
  ],
  [
    'says-delivered',
    /(?:a|est|ete) (?:bien )?(?:ete )?(?:livre|remis)e?\b|livre selon|contact\w*[^.!?]{0,20}(?:le transporteur|la poste)|(?:was|has been|shows?[^.!?]{0,20}|marked as) delivered|contact the (?:carrier|courier)|(?:wurde|ist)[^.!?]{0,40}(?:zugestellt|geliefert|ausgeliefert)|wenden sie sich an (?:den|die) (?:versand|paket|post|zustell|transport|spedit)/,
  ],
  [
    'replacement',
    /(?:renvo|expedi)\w*[^.!?]{0,30}(?:nouve\w+|autre|remplacement)|article de remplacement|(?:replacement|new one|another one|resend|send you a new)|ersatzlieferung|ersatzartikel|erneut (?:zusenden|schicken|versenden|verschicken)/,
  ],
  [
    'refused',
    /(?:ne pouvons|ne pourrons|ne sommes)[^.!?]{0,60}(?:donner suite|accepter|rembours|responsable|prendre en charge)|(?:demande|reclamation)[^.!?]{0,30}(?:refusee|rejetee)|regrett\w+[^.!?]{0,60}(?:refus|impossib)|(?:cannot|can't|unable to|not able to|won't|decline|do not)[^.!?]{0,40}(?:refund|accept|help|responsib|offer)|(?:claim|request)[^.!?]{0,30}(?:denied|declined|rejected)|not responsible|(?:konnen|konnten|mussen)[^.!?]{0,80}(?:nicht (?:entsprechen|erstatten|akzeptieren|anerkennen|helfen)|ablehnen)|(?:anfrage|reklamation|antrag)[^.!?]{0,30}abgelehnt|nicht verantwortlich|leider nicht moglich/,
  ],
  [
    'promises-delivery',
    /(?:sera|serez|devrait|arriver|en cours de|est en)[^.!?]{0,40}(?:livr|achemin|expedi|transit)|(?:will|should|is)[^.!?]{0,40}(?:arrive|be delivered|be shipped|on its way|in transit|dispatched)|(?:wird|soll|ist)[^.!?]{0,60}(?:geliefert|zugestellt|verschickt|versandt|unterwegs)|patienter|bear with us|um (?:etwas )?geduld/,
  ],
  [
    'received',
    /avons bien recu votre (?:message|demande|mail|courriel|reclamation)|accusons reception|(?:have|has) (?:been )?received your|thank you for contacting|ticket (?:number|#|no)|(?:haben|ist)[^.!?]{0,40}(?:nachricht|anfrage|e-mail)[^.!?]{0,20}(?:erhalten|eingegangen)|eingangsbestatigung|reponse automatique|automatic reply|automatische antwort/,
  ],
];

/** "Not" before an announced refund turns it round: that sentence is a refusal, not a promise. */
const NOT = /\bne\b|\bn'|\bpas\b|\bnot\b|cannot|can't|won't|unable|nicht|kein|refus|declin/;
/** Quoted below an answer stands what the shopper wrote himself. */
const QUOTE =
  /^(?:>|le .{6,60} a ecrit ?:|on .{6,80} wrote:|am .{6,60} schrieb|-{2,} ?(?:message|original|ursprung)|de ?: |from: |von: )/;
const LONGEST = 20_000;

/**
 * What an answer comes to: the strongest reading first, at most two. Empty when its words show nothing: silence is never
 * taken for an answer. Never throws.
 */
export function readAnswer(text: string): ReadAnswer[] {
  const sentences = sentencesOf(text.slice(0, LONGEST));
  const found: ReadAnswer[] = [];
  for (const [reading, sign] of SIGNS) {
    const sentence = sentences.find(({ folded }) => sign.test(folded) && !isTurned(reading, folded));
    if (sentence !== undefined) found.push({ reading, excerpt: sentence.text.slice(0, 200) });
    if (found.length === 2) break;
  }
  return found;
}

function isTurned(reading: AnswerReading, folded: string): boolean {
  const isPromise =
    reading === 'refund-announced' || reading === 'replacement' || reading === 'promises-delivery';
  return isPromise && NOT.test(folded);
}

function sentencesOf(text: string): { text: string; folded: string }[] {
  // The dot of `3. November` ends no sentence.
  const sentences: { text: string; folded: string }[] = [];
  let paragraph = '';
  const end = () => {
    for (const sentence of paragraph.split(/(?<=[.!?])(?<!\d\.)\s+/)) {
      const tidied = sentence.replace(/\s+/g, ' ').trim();
      if (tidied !== '') sentences.push({ text: tidied, folded: fold(tidied).replace(/(\d)\./g, '$1') });
    }
    paragraph = '';
  };
  for (const line of text.split(/\r?\n/)) {
    if (QUOTE.test(fold(line.trim()))) break;
    if (line.trim() === '') end();
    // Mail programs break sentences over lines.
    else paragraph += ` ${line}`;
  }
  end();
  return sentences;
}
