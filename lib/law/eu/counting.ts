import type { RuleParts } from '../rules-of';
import { rulesOf } from '../rules-of';
import { countingText } from './counting.text';

const usual = {
  jurisdiction: 'EU',
  url: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:31971R1182',
} as const;
const each: Omit<RuleParts, 'article'> = {
  problems: 'all',
  actor: 'engine',
  trigger: 'any',
  period: { kind: 'none' },
  direction: 'RULE',
  calendar: 'EU-CAL',
  certainty: 'verified-secondary',
  settledBy: ['AT-10', 'BE-11', 'DE-18', 'ES-15', 'FR-38', 'IE-15', 'IT-11', 'NL-11'],
};

/** How the European Union counts days, months and years. */
export const counting = rulesOf(usual, countingText, {
  'EU-01': { ...each, article: 'Reg. (EEC, Euratom) 1182/71 art. 3(1)' },
  'EU-02': { ...each, article: 'Reg. (EEC, Euratom) 1182/71 art. 3(2)(c)' },
  'EU-03': { ...each, article: 'Reg. (EEC, Euratom) 1182/71 art. 3(4)' },
  'EU-04': { ...each, article: 'Reg. (EEC, Euratom) 1182/71 art. 3(5)' },
});
