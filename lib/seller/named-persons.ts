import { fold } from '../page/fold';
import type { Said } from './gathered';
import type { LegalLine } from './legal-text';
import { isPlaceholder } from './placeholders';

const TITLE =
  '(?:Monsieur|Madame|M\\.|Mr\\.?|Mme\\.?|Mlle|Herrn?|Frau|Dr\\.?|Prof\\.?|Ms\\.?|Mrs\\.?|Sig\\.?(?:ra)?|Dott\\.?|D\\.|Dña\\.)';
const PERSON = `(?:${TITLE}\\s+)*((?:[\\p{Lu}][\\p{L}'’.-]+|[\\p{Lu}]\\.)(?:[ -](?:de|du|von|van|der|den|di|del|da|le|la|d['’]|[\\p{Lu}]\\.|[\\p{Lu}][\\p{L}'’-]+)){1,4})`;
const DIRECTOR = new RegExp(
  `(?:[Dd]irec(?:teur|trice|tion)(?:\\s+\\(?(?:/?trice)?\\)?)?\\s*(?:et\\s+[\\p{L} ]{3,30})?de (?:la )?[Pp]ublication|[Rr]esponsable (?:légal(?:e)? )?(?:de (?:la )?)?[Pp]ublication|[Dd]irector of (?:the )?[Pp]ublication|[Pp]ublication [Dd]irector|[Pp]ublishing [Dd]irector)[^.:\\n]{0,40}?\\s*(?::|est|is|\\n|,|–|-)\\s*(?:la |le |l['’])?${PERSON}`,
  'u',
);

/** The publication director French law asks for, by name. */
export function publicationDirector(lines: readonly LegalLine[]): Said<string> | null {
  for (const [index, line] of lines.entries()) {
    if (!/publication/.test(line.folded)) continue;
    const text = `${line.text}\n${lines[index + 1]?.text ?? ''}`;
    const name = DIRECTOR.exec(text)?.[1];
    if (
      name === undefined ||
      isPlaceholder(name, fold(name)) ||
      /^(?:Hébergeur|Adresse|Contact|Email|Site)/.test(name)
    )
      continue;
    return { value: name.slice(0, 120), excerpt: line.text.slice(0, 200), weight: 0.85 };
  }
  return null;
}

/** Mediators and ADR bodies by name: those shops name most, and any that calls itself one. */
const BODIES =
  /(?:CNPM(?:\s*[-–]?\s*M[ÉE]DIATION(?:[ -]CONSOMMATION)?)?|CM2C|Medicys|MEDICYS|(?:Médiateur|Service (?:du )?[Mm]édiateur|médiateur)\s+(?:du e-?commerce\s+)?(?:de la |du )?(?:FEVAD|Fevad|e-commerce)|FEVAD|AME\s?CONSO|ANM\s?(?:Conso|CONSO)|SMP(?:\s+Médiation)?|DEVIGNY\s+M[ÉE]DIATION|Devigny Médiation|M[ÉE]DIATION\s+CONSO|Médiation Conso|CMAP|(?:Association des|Association Nationale des|Les) Médiateurs(?: Européens)?|Centre de (?:la )?[Mm]édiation(?: de la consommation)?(?: de conciliateurs de justice)?|SAS M[ÉE]DIATION SOLUTION|Médiateur du Tourisme(?: et du Voyage)?|Société Médiation Professionnelle|Universalschlichtungsstelle des Bundes|Universalschlichtungsstelle|Allgemeine Verbraucherschlichtungsstelle|Zentrum für Schlichtung e\.\s?V\.|Internet Ombudsstelle|Schlichtung für Verbrauchergeschäfte|Confianza Online|Thuiswinkel Waarborg|Stichting Geschillencommissie[\p{L} ]{0,40}|De Geschillencommissie|Geschillencommissie|Service de [Mm]édiation pour le [Cc]onsommateur|Consumentenombudsdienst|Médiateur de la consommation(?= du Luxembourg)|(?:Dispute Resolution Ombudsman|The Retail Ombudsman|CEDR|ProMediate)|Ombudscom|RisolviOnline|Camera Arbitrale[\p{L} ]{0,40})/u;

const ABOUT = /mediat|schlicht|ombud|geschil|dispute|litige|conso|adr\b|confianza|thuiswinkel|streit/;

export function mediatorNamed(lines: readonly LegalLine[]): Said<string> | null {
  let since = 9;
  for (const line of lines) {
    const isNear = ABOUT.test(line.folded);
    since = isNear ? 0 : since + 1;
    if (since > 2) continue;
    const match = BODIES.exec(line.text);
    if (match === null) continue;
    // "We do not take part": naming the body is not belonging to it, but it is the one named.
    return {
      value: match[0].replace(/\s+/g, ' ').trim().slice(0, 160),
      excerpt: line.text.slice(Math.max(0, match.index - 80), match.index + 140),
      weight: 0.85,
    };
  }
  return null;
}
