import type { cards as english } from '../en/cards';
import type { Words } from '../words';

export const cards: Words<typeof english> = {
  heading: 'Meine Karten',
  explain:
    'Damit sagt Recours vor dem Bezahlen, wer das Geld zurückgeben könnte, bis wann, und was die Karte im Ausland dazurechnet. Eine Kartennummer steht hier nie und wird nie verlangt.',
  none: 'Noch keine Karte.',
  add: 'Karte hinzufügen',
  full: 'Mehr als zwölf Karten werden nicht behalten.',
  remove: 'Diese Karte entfernen',
  removed: 'Entfernt: {card}.',
  undo: 'Rückgängig',
  brand: 'Marke',
  brands: {
    mastercard: 'Mastercard',
    visa: 'Visa',
    cb: 'CB',
    amex: 'American Express',
    other: 'Eine andere Marke',
  },
  issuer: 'Bank oder Firma, die sie ausgegeben hat',
  issuerHelp: 'Steht auf der Karte oder auf ihrer Rechnung.',
  issuers: { cembra: 'Cembra', cetelem: 'Cetelem', sogexia: 'Sogexia', other: 'Eine andere Bank' },
  country: 'Land der Bank',
  billDay: 'Monatstag der Rechnung',
  billDayHelp: 'Von 1 bis 31. Leer lassen, wenn es keine Rechnung gibt oder Sie es nicht wissen.',
  billDayWrong: 'Ein Monatstag ist eine Zahl von 1 bis 31.',
  fee: 'Gebühr für Käufe im Ausland, in Prozent',
  feeHelp: 'Aus der Preisliste Ihrer Karte. Leer lassen, wenn Sie es nicht wissen.',
  feeWrong: 'Geben Sie eine Zahl von 0 bis 15 ein, zum Beispiel 1,5.',
  feeTyped: 'Wie Sie es am {day} eingegeben haben.',
  feePack: 'Von Recours eingesetzt: {percent} %. Ihre eigene Zahl ersetzt sie.',
  feeWhy: 'Warum diese Zahl?',
};
