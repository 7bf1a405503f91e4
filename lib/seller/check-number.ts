import { validate as atFirmenbuch } from 'stdnum/lib/esm/at/businessid.js';
import { validate as atVat } from 'stdnum/lib/esm/at/uid.js';
import { validate as beVat } from 'stdnum/lib/esm/be/vat.js';
import { validate as chUid } from 'stdnum/lib/esm/ch/uid.js';
import { validate as uscc } from 'stdnum/lib/esm/cn/uscc.js';
import { validate as deVat } from 'stdnum/lib/esm/de/vat.js';
import { validate as cvr } from 'stdnum/lib/esm/dk/cvr.js';
import { validate as esCif } from 'stdnum/lib/esm/es/cif.js';
import { validate as esNif } from 'stdnum/lib/esm/es/nif.js';
import { validate as siren } from 'stdnum/lib/esm/fr/siren.js';
import { validate as siret } from 'stdnum/lib/esm/fr/siret.js';
import { validate as frVat } from 'stdnum/lib/esm/fr/tva.js';
import { validate as gbVat } from 'stdnum/lib/esm/gb/vat.js';
import { validate as ieVat } from 'stdnum/lib/esm/ie/vat.js';
import { validate as codiceFiscale } from 'stdnum/lib/esm/it/codicefiscale.js';
import { validate as itVat } from 'stdnum/lib/esm/it/iva.js';
import { validate as luVat } from 'stdnum/lib/esm/lu/tva.js';
import { validate as nlVat } from 'stdnum/lib/esm/nl/btw.js';
import { validate as plNip } from 'stdnum/lib/esm/pl/nip.js';
import { validate as regon } from 'stdnum/lib/esm/pl/regon.js';
import { validate as ptNif } from 'stdnum/lib/esm/pt/nif.js';
import { validate as seOrg } from 'stdnum/lib/esm/se/orgnr.js';
import { validate as seVat } from 'stdnum/lib/esm/se/vat.js';
import { validate as ein } from 'stdnum/lib/esm/us/ein.js';
import type { RegisterKind } from './seat';

type Validate = (value: string) => { readonly isValid: boolean };

/** A checker never throws: what it cannot read is no valid number. */
function holds(validate: Validate, value: string): boolean {
  try {
    return validate(value).isValid;
  } catch {
    return false;
  }
}

const shape =
  (pattern: RegExp): Validate =>
  (value) => ({ isValid: pattern.test(value) });

/** Only kinds with check digits, or a shape that says enough. */
const REGISTERS: Partial<Record<RegisterKind, Validate>> = {
  siren,
  siret,
  'che-uid': chUid,
  firmenbuch: atFirmenbuch,
  kbo: beVat,
  'codice-fiscale': (value) => ({ isValid: holds(codiceFiscale, value) || holds(itVat, value) }),
  cif: (value) => ({ isValid: holds(esCif, value) || holds(esNif, value) }),
  ein,
  uscc,
  cvr,
  'org-se': seOrg,
  regon,
  nipc: ptNif,
  kvk: shape(/^\d{8}$/),
  'company-number-uk': shape(/^(?:\d{8}|(?:SC|NI|OC|SO|NC|R|LP|SL|FC|BR|RC|IP|SP)\d{6,7})$/),
};

/** Whether a register number's check digits hold; null where its kind has none. `normal` as in `Register`. */
export function isValidRegister(kind: RegisterKind, normal: string): boolean | null {
  const validate = REGISTERS[kind];
  return validate === undefined
    ? null
    : holds(validate, kind === 'firmenbuch' ? normal.replace('FN ', '') : normal);
}

const VATS: Readonly<Record<string, Validate>> = {
  AT: atVat,
  BE: beVat,
  CH: (value) => ({ isValid: holds(chUid, value.slice(0, 12)) }),
  DE: deVat,
  DK: cvr,
  ES: (value) => ({ isValid: holds(esNif, value) || holds(esCif, value.slice(2)) }),
  FR: frVat,
  GB: gbVat,
  IE: ieVat,
  IT: itVat,
  LU: luVat,
  NL: nlVat,
  PL: plNip,
  PT: ptNif,
  SE: seVat,
};

/** Whether a VAT number's check digits hold; null where no rule for its country is carried. */
export function isValidVat(country: string, normal: string): boolean | null {
  const validate = Object.hasOwn(VATS, country) ? VATS[country] : undefined;
  if (validate === undefined) return null;
  return holds(validate, normal) || holds(validate, normal.slice(2));
}
