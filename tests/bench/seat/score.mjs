// Compares what was read of a seller with what the page states, field by field.

/** Folded, without what writing varies in. */
const plain = (text) =>
  String(text)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/ß/g, 'ss');
const squeezed = (text) => plain(text).replace(/[^a-z0-9]/g, '');
const FORMS =
  /(?<![a-z0-9])(?:gmbh ?(?:&|und) ?co\.? ?kg|ug ?\(haftungsbeschrankt\)|ug|gmbh|ggmbh|gesmbh|ag|kg|ohg|gbr|e\.? ?k\.?|e\.? ?v\.?|e\.? ?u\.?|sasu|sas|s\.a\.s\.?u?|sarl|s\.a\.r\.l\.?|s\.? ?a ?r\.? ?l\.?|eurl|eirl|ei|snc|sa|s\.a\.?|srl|s\.r\.l\.?s?\.?|s\.p\.a\.?|spa|s\.l\.?u?\.?|sl|slu|sprl|bvba|b\.? ?v\.?|n\.? ?v\.?|v\.?o\.?f\.?|ltd\.?|limited|plc|llp|llc|inc\.?|corp\.?|co\.?,?(?= ?ltd)|dac|pte\.?|sagl|ab|aps|a\/s|oy|sp\. z o\.o\.?)(?![a-z0-9])/g;

/** A company's name without its legal form: `Lumina SAS` and `Lumina` name one company. */
const company = (text) => {
  const core = squeezed(plain(text).replace(FORMS, ' '));
  return core === '' ? squeezed(text) : core;
};
const FORM_NAMES = {
  limited: 'ltd',
  ltd: 'ltd',
  coltd: 'ltd',
  sarl: 'sarl',
  srl: 'srl',
  sarl2: 'sarl',
};
const form = (text) => FORM_NAMES[squeezed(text)] ?? squeezed(text);
const number = (text) => squeezed(text).replace(/^(?:siren|siret|rcs|hrnr|kvk|no)/, '');
const phone = (text) => String(text).replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^00/, '');
const words = (text) => new Set(plain(text).match(/[a-z0-9]+/g) ?? []);

/** True when all that one address says is in the other, but for little words and country names. */
function sameAddress(a, b) {
  const small = new Set(
    'de du des la le les l d rue st str strasse cedex france fr deutschland germany f d ch'.split(' '),
  );
  const [one, two] = [words(a), words(b)];
  const lacks = [...two].filter((word) => !one.has(word) && !small.has(word));
  const extra = [...one].filter((word) => !two.has(word) && !small.has(word));
  return lacks.length === 0
    ? extra.length <= 6
    : lacks.length <= Math.floor(two.size * 0.2) && extra.length <= 3;
}

const SAME = {
  company: (a, b) => company(a) === company(b),
  legalForm: (a, b) => form(a) === form(b),
  regNo: (a, b) =>
    number(a) === number(b) ||
    (number(b).length === 9 && number(a).startsWith(number(b))) ||
    (number(a).length === 9 && number(b).startsWith(number(a))),
  vat: (a, b) =>
    number(a) === number(b) || number(a).replace(/^[a-z]{2}/, '') === number(b).replace(/^[a-z]{2}/, ''),
  country: (a, b) => a === b,
  email: (a, b) => a.toLowerCase() === b.toLowerCase(),
  phone: (a, b) => phone(a) === phone(b) || phone(a).slice(-8) === phone(b).slice(-8),
  address: sameAddress,
  registry: (a, b) => squeezed(a).includes(squeezed(b).replace(/^(?:amtsgericht|rcs)/, '')),
};
export const FIELDS = Object.keys(SAME);

/** What a reading says of each field: a list, since a seller may have several numbers. */
export function saidOf(seller) {
  const numbers = seller === null ? [] : [...seller.registers, ...seller.vat];
  const one = (field) => (seller?.[field] ? [seller[field].value] : []);
  return {
    company: one('name'),
    legalForm: one('legalForm'),
    regNo:
      seller === null
        ? []
        : (seller.registers.length > 0 ? seller.registers : []).map(({ normal }) => normal),
    vat: seller === null ? [] : seller.vat.map(({ normal }) => normal),
    country: one('country'),
    email: one('email'),
    phone: one('phone'),
    address: one('address'),
    registry: (seller?.registers ?? []).flatMap(({ court }) => (court ? [court] : [])),
    numbers: numbers.map(({ normal }) => normal),
  };
}

/** `exact`, `wrong`, `missed`, or `nothing` for a field that is not stated and was not read; null when not labelled. */
export function compare(field, said, expected) {
  const any = expected[`${field}AnyOf`];
  if (!Object.hasOwn(expected, field) && any === undefined) return null;
  const wanted = [
    ...(expected[field] === null || expected[field] === undefined ? [] : [expected[field]]),
    ...(any ?? []),
  ];
  const read = said[field];
  if (wanted.length === 0) return read.length === 0 ? 'nothing' : 'wrong';
  const all = field === 'regNo' || field === 'vat' ? [...read, ...said.numbers] : read;
  if (all.some((value) => wanted.some((each) => SAME[field](value, each)))) return 'exact';
  return read.length === 0 ? 'missed' : 'wrong';
}

/** True when the seller's name or a number of his is one that belongs to somebody else named on the page. */
export function isSomebodyElse(said, traps) {
  const text = squeezed(traps.join(' '));
  return (
    said.company.some((name) => company(name).length > 3 && text.includes(company(name))) ||
    said.numbers.some((each) => number(each).length > 5 && text.includes(number(each)))
  );
}
