/** E-mail addresses and phone numbers where they stand in a text. */
export interface ContactFound {
  readonly at: number;
  readonly end: number;
  readonly value: string;
}

const EMAIL =
  /(?<![\w.+-])([a-z0-9][\w.+-]{0,62})\s?(?:@|\s?[([{]\s?(?:at|@|arobase|ät|a)\s?[)\]}]\s?|\s-\s?(?:at|@)\s?-\s|\s(?:at|arobase)\s(?=[a-z0-9-]+\s?[([{]\s?(?:dot|punkt|point)))\s?([a-z0-9](?:[a-z0-9-]{0,62}\.|[a-z0-9-]{0,62}\s?[([{]\s?(?:dot|punkt|point|\.)\s?[)\]}]\s?)+[a-z]{2,12})(?![\w@])/gi;

export function findEmails(text: string): ContactFound[] {
  if (!/@|\bat\b|arobase|\[a\]|\(a\)|\(ät\)/i.test(text)) return [];
  return [...text.matchAll(EMAIL)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    value:
      `${match[1]}@${(match[2] ?? '').replace(/\s?[([{]\s?(?:dot|punkt|point|\.)\s?[)\]}]\s?/gi, '.')}`.toLowerCase(),
  }));
}

const LABEL =
  /(?<![\p{L}])(?:t[ée]l[ée]phon(?:e|ing|er)(?: us| number)?|telefon(?:nummer|isch|o)?|tel[ée]fono|telefoon(?:nummer)?|t[ée]l\.?|phone(?: number)?|fon|mobil(?:e|telefon)?|handy|hotline|service ?hotline|kundenservice|gsm|portable|call(?: us)?(?: on| at)?|num[ée]ro de t[ée]l[ée]phone|ruf(?:nummer)?|t)(?![\p{L}])\s?(?:[.:]|\s?\/\s?fax\s?:|n°|au|at|on|nr\.?|\(?free\)?)*\s{0,3}/giu;
const NUMBER =
  /^(?:[:\s]{0,3}|[^\d\n+(@]{0,48}?(?:[:\s]|\bat|\bau|\bon))((?:\+|00|\(\+?)?\(?\d[\d\s()./\u2011–-]{5,22}\d)/;
const INTERNATIONAL =
  /(?<![\d\w])((?:\+\s?|00(?=[1-9]{2}[\s(]))\d{1,3}[\s()./-]{0,3}(?:\(0\)[\s.]?)?\d[\d\s()./-]{5,18}\d)(?!\d)/g;
const FRENCH = /(?<![\d.,])(0[1-9](?:[ .]\d{2}){4})(?!\d)/g;

/** Phone numbers told by a label, an international prefix or the French grouping; fax numbers are left out. */
export function findPhones(text: string): ContactFound[] {
  const found: ContactFound[] = [];
  const add = (at: number, printed: string) => {
    const value = printed.replace(/\s+/g, ' ').replace(/[\s(/.-]+$/, '');
    const count = value.replace(/\D/g, '').length;
    if (count < 6 || count > 15) return;
    if (
      /(?:fax|t[ée]l[ée]copie|siret|siren|rcs|iban|tva|vat|ust)[^\d\n]{0,16}$/i.test(
        text.slice(Math.max(0, at - 22), at),
      )
    )
      return;
    if (found.some((other) => at < other.end && at + printed.length > other.at)) return;
    found.push({ at, end: at + printed.length, value });
  };
  for (const match of text.matchAll(LABEL)) {
    const from = match.index + match[0].length;
    const number = NUMBER.exec(text.slice(from, from + 84));
    // A single letter T needs its colon.
    if (number === null || /^t\s*$/i.test(match[0])) continue;
    add(from + number[0].length - (number[1] as string).length, number[1] as string);
  }
  for (const match of text.matchAll(INTERNATIONAL)) add(match.index, match[1] as string);
  for (const match of text.matchAll(FRENCH)) add(match.index, match[1] as string);
  return found.sort((a, b) => a.at - b.at);
}
