import { countryOfDomain, countryOfPhone } from './countries';
import type { Gathered, Said } from './gathered';
import type { RegisterKind } from './seat';

/** The country whose register has numbers of a kind. */
const OF_REGISTER: Partial<Record<RegisterKind, string>> = {
  siren: 'FR',
  siret: 'FR',
  rna: 'FR',
  'rcs-lu': 'LU',
  hr: 'DE',
  firmenbuch: 'AT',
  'che-uid': 'CH',
  'ch-register': 'CH',
  kvk: 'NL',
  kbo: 'BE',
  rea: 'IT',
  'codice-fiscale': 'IT',
  cif: 'ES',
  'company-number-uk': 'GB',
  'company-number-ie': 'IE',
  ein: 'US',
  'us-state-file': 'US',
  uscc: 'CN',
  'hk-company': 'HK',
  cvr: 'DK',
  'org-se': 'SE',
  'org-no': 'NO',
  krs: 'PL',
  regon: 'PL',
  nipc: 'PT',
};

const OF_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  fr: ['FR', 'BE', 'CH', 'LU', 'MC'],
  de: ['DE', 'AT', 'CH', 'LI', 'LU'],
  it: ['IT', 'CH'],
  es: ['ES', 'MX'],
  nl: ['NL', 'BE'],
  en: ['GB', 'IE', 'US', 'AU', 'NZ'],
};

export interface CountryRead {
  readonly country: Said<string> | null;
  /** Two of its own facts speak of different countries. */
  readonly contradicts: boolean;
}

/**
 * The country of an entity's seat: what its address names, then the shape of the postcode, then register, VAT number,
 * legal form and phone. The domain and the page's language only choose between countries whose postcodes look alike.
 */
export function countryOfEntity(entity: Gathered, host: string, language: string | null): CountryRead {
  const register = entity.numbers.find(({ what, isValid }) => what.as === 'register' && isValid !== false);
  const ofRegister = register?.what.as === 'register' ? (OF_REGISTER[register.what.kind] ?? null) : null;
  const vat = entity.numbers.find(
    ({ what, isValid }) => what.as === 'vat' && what.country !== null && isValid !== false,
  );
  const ofVat = vat?.what.as === 'vat' ? vat.what.country : null;
  const phone = entity.phones.find(({ value }) => countryOfPhone(value) !== null);
  const ofPhone = phone === undefined ? null : countryOfPhone(phone.value);
  const ofDomain = countryOfDomain(host);
  const own = [ofRegister, ofVat, entity.formCountry, ofPhone, ofDomain];
  const said = (value: string, excerpt: string, weight: number): Said<string> => ({ value, excerpt, weight });

  for (const address of [...entity.addresses].sort(
    (a, b) => Number(b.country !== null) - Number(a.country !== null),
  )) {
    if (address.country !== null) {
      const contradicts =
        ofRegister !== null && ofRegister !== address.country && !isTwin(ofRegister, address.country);
      // A shop's register says more than a second address (a warehouse, a return centre) elsewhere.
      const same = contradicts
        ? entity.addresses.find(
            (each) =>
              each.country === ofRegister || (each.country === null && each.shape.includes(ofRegister ?? '')),
          )
        : undefined;
      if (same !== undefined && ofRegister !== null)
        return { country: said(ofRegister, same.excerpt, 0.85), contradicts: false };
      return { country: said(address.country, address.excerpt, contradicts ? 0.6 : 0.97), contradicts };
    }
  }
  const address = entity.addresses[0];
  if (address !== undefined) {
    const fits = own.find(
      (country): country is string => country !== null && address.shape.includes(country),
    );
    if (fits !== undefined) return { country: said(fits, address.excerpt, 0.9), contradicts: false };
    // A register elsewhere does not move an address: a British company may sit in a German town.
    const isElsewhere = ofRegister !== null && !address.shape.includes(ofRegister);
    if ((ofRegister === null && ofVat === null) || isElsewhere) {
      const spoken = (OF_LANGUAGE[language ?? ''] ?? []).filter((country) => address.shape.includes(country));
      const first = spoken[0];
      if (first !== undefined)
        return { country: said(first, address.excerpt, isElsewhere ? 0.5 : 0.7), contradicts: isElsewhere };
    }
  }
  if (ofRegister !== null && register !== undefined)
    return { country: said(ofRegister, register.excerpt, 0.85), contradicts: false };
  if (ofVat !== null && vat !== undefined)
    return { country: said(ofVat, vat.excerpt, 0.75), contradicts: false };
  if (entity.formCountry !== null && entity.form !== null)
    return { country: said(entity.formCountry, entity.form.excerpt, 0.65), contradicts: false };
  if (ofPhone !== null && phone !== undefined)
    return { country: said(ofPhone, phone.excerpt, 0.55), contradicts: false };
  return { country: null, contradicts: false };
}

/** Countries that share registers or numbers. */
const isTwin = (a: string, b: string) =>
  ['FR MC', 'CH LI', 'GB IM', 'GB JE', 'GB GI', 'CN HK'].some(
    (pair) => pair === `${a} ${b}` || pair === `${b} ${a}`,
  );
