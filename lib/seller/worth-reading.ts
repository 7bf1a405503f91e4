import type { LegalLine } from './legal-text';

/** Figures as in numbers, postcodes and phones, e-mail signs, signatures; legal forms as they are printed. */
const PRINTED =
  /\d{4}|\d{2}[ .]\d{2,3}[ .]\d|[@©]|\((?:at|c)\)|\[(?:at|à)\]| - at - |\b(?:GmbH|GMBH|Gmbh|gGmbH|mbH|UG|AG|KG|OHG|oHG|GbR|SE|eG|eK|SA|SAS|SASU|SARL|Sarl|Sàrl|EURL|EIRL|EI|SNC|SCOP|SCIC|SCA|SRL|SPRL|BVBA|ASBL|VZW|BV|NV|VOF|Sagl|SpA|SPA|Srl|srl|SL|SLU|Lda|LDA|Ltd|LTD|Limited|LIMITED|plc|PLC|LLP|LLC|DAC|CIC|Inc|INC|Incorporated|Corp|CORP|Corporation|Pte|Pty|Sdn|FZE|FZCO|ApS|AB|AS|Oy|OY|Oyj|Kft|UAB|SIA|EOOD|Stichting)\b|[SsBNV]\.\s?[AàÀLrRVpnOa]\.|\be\.\s?[KVU]\.|Ges\.?m|S\.à|s\.r\.o|d\.o\.o|A\/S|[Ss]p\. z/;
const FOLDED =
  /\b(?:edite|editeur|exploite|exploitant|heberg|hosted|hosting|host:|gehostet|operated by|owned by|owned and|run by|website of|trading name|betrieben von|betreiber|anbieter|herausgegeben|herausgeber|impressum|angaben gem|informationspflicht|vertragspartner|verantwortlich|inhaber|gestito da|di proprieta|titolare|titular|propiedad de|beheerd|eigendom van|handelsnaam|bedrijfsgegevens|raison sociale|denomination|company name|business name|legal name|trading as|ragione sociale|razon social|bedrijfsnaam|vendu par|sold by|vendeur :|seller|societe par actions|societe a responsabilite|societe anonyme|entrepreneur individuel|entreprise individuelle|micro-entre|auto-entre|gesellschaft mit|aktiengesellschaft|eingetragene|einzelunternehm|vennootschap|eenmanszaak|sociedad limitada|societa a resp|societa per azioni|limited liability|joint.stock|proprietaire|directeur de|directrice de|responsable de|mediateur|schlichtungsstelle|ombuds|adresse de retour|return address|rucksendeadresse|retourenadresse|retouradres|data controller|responsable de traitement|we are|siege social|registered office|hong kong|shenzhen|china|chine)/;
const SHORT =
  /edit|heberg|host|anbiet|betreib|impressum|angaben|vend|seller|verkauf|titol|titul|propriet|exploit|publish|owner|operat|inhab|bedrijf|identi|legal|dati|datos|contact|kontakt|address|adress|anschrift|firma|societ|compan/;

/** Lines kept on both sides of one that is worth reading: a name above its street, a number below its label. */
const AROUND = 3;

/**
 * The lines that can hold a fact about the seller, with their surroundings and every heading; what was left out between
 * them is one empty line. Most of a long page of terms speaks of other things, and the rest is what reading costs.
 */
export function worthReading(lines: readonly LegalLine[]): LegalLine[] {
  if (lines.length < 40) return [...lines];
  const keeps = new Uint8Array(lines.length);
  for (const [index, line] of lines.entries()) {
    if (line.heading > 0 && line.heading < 7) keeps[index] = 1;
    if (!isSeed(line)) continue;
    const last = Math.min(lines.length - 1, index + AROUND);
    for (let at = Math.max(0, index - AROUND); at <= last; at++) keeps[at] = 1;
  }
  const kept: LegalLine[] = [];
  let wasKept = true;
  for (const [index, line] of lines.entries()) {
    if (keeps[index] === 1) kept.push(line);
    else if (wasKept) kept.push({ text: '', folded: '', heading: 0, isFooter: line.isFooter });
    wasKept = keeps[index] === 1;
  }
  return kept;
}

const isSeed = ({ text, folded }: LegalLine): boolean =>
  PRINTED.test(text) || FOLDED.test(folded) || (text.length <= 60 && SHORT.test(folded));
