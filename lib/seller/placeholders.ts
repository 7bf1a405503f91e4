import { fold } from '../page/fold';
import type { LegalLine } from './legal-text';

/** What a template leaves where the shop should have written its own name, street or number. */
const BLANKS =
  /\[[^\]\n]{2,80}\]|\{\{?[^}\n]{2,60}\}?\}|<[A-Za-zÀ-ÿ ]{3,60}>|%[a-z_]{3,40}%|__[A-Z_]{3,}__|\b[Xx]{3,}\b|\.{6,}|_{4,}|…{2,}/;
const SAMPLES =
  /(?<![a-z])(?:max muster(?:mann)?|maxi? mustermann|erika mustermann|muster(?:firma|mann|frau|stadt|ort|strasse|str\.|weg|shop|gmbh|unternehmen)|beispiel(?:strasse|stadt|firma|gmbh)|john doe|jane doe|jean dupont entreprise|lorem ipsum|dolor sit amet|nom de (?:la|votre|l')? ?(?:societe|entreprise|boutique|dirigeant)|votre (?:societe|entreprise|nom|adresse|boutique|raison sociale|email|telephone|numero)|your (?:company|business|store|shop|name|address|phone|email|legal)|company name here|insert (?:your )?(?:company|name|address|here)|to be (?:completed|filled in)|a completer|a remplir|a renseigner|da completare|por completar|nog in te vullen|bitte (?:ausfullen|erganzen)|ihr(?:e)? (?:firma|name|strasse|firmenname|unternehmen|e-?mail)|firmenname|vorname nachname|plz ort|strasse hausnummer|strasse nr\.?|nom prenom|prenom nom|code postal ville|adresse complete|tua azienda|nome azienda|ragione sociale qui|tu empresa|nombre de la empresa|su empresa|uw bedrijf|bedrijfsnaam hier|naam bedrijf|123 main street|1234 street|rue exemple|rue de l'exemple|sample street|demo ?shop|my ?company|ma societe|mon entreprise|acme)(?![a-z])/;
const NUMBERS = /^(?:0+|1+|9+|0?123456789\d{0,5}|12345678|012345678\d*|987654321|1234567890\d*)$/;

/** True for text that a template prints until its owner fills it in. */
export const isPlaceholder = (text: string, folded: string): boolean =>
  BLANKS.test(text) || SAMPLES.test(folded);

/**
 * A line without what a bracket asks its owner to fill in, `[À COMPLÉTER : entreprise individuelle / société]`, whose words
 * are examples and nobody's: an empty blank stands there instead.
 */
export function withoutRequests(line: LegalLine): LegalLine {
  if (!line.text.includes('[')) return line;
  const text = line.text.replace(/\[[^\]\n]{2,200}\]/g, (blank) =>
    SAMPLES.test(fold(blank)) ? '[____]' : blank,
  );
  return text === line.text ? line : { ...line, text, folded: fold(text) };
}

/** True for figures nobody was ever given: `000 000 000`, `123 456 789`. */
export const isPlaceholderNumber = (normal: string): boolean => NUMBERS.test(normal.replace(/\D/g, ''));
