import type { AnswerReading } from '../claim/read-answer';
import type { Right } from './plan';

/** Rules by which money is to come back, by what means and until when. */
const REFUND = [
  'FR-19',
  'UK-08',
  'IE-06',
  'FR-06',
  'FR-29',
  'DE-15',
  'BE-04',
  'ES-06',
  'IT-05',
  'NL-04',
  'LU-08',
  'AT-04',
  'PT-02',
  'PT-05',
  'IE-10',
  'UK-13',
  'UK-04',
  'LU-04',
  'ES-02',
  'CH-06',
  'US-03',
  'EU-16',
  'EU-08',
];
/** Rules by which repair or replacement comes first, and what follows when it fails. */
const CURE = [
  'FR-14',
  'FR-15',
  'DE-10',
  'IE-05',
  'UK-09',
  'PT-09',
  'EU-22',
  'CH-10',
  'BE-06',
  'ES-08',
  'IT-07',
  'LU-10',
  'AT-06',
];
/** Who has to prove that the defect was there. */
const PROOF = [
  'FR-13',
  'DE-09',
  'BE-07',
  'ES-09',
  'IT-09',
  'NL-07',
  'LU-10',
  'AT-07',
  'PT-07',
  'IE-04',
  'UK-10',
  'EU-20',
];
/** Who bears the risk of the way. */
const RISK = ['FR-08', 'DE-05', 'LU-05', 'IE-12', 'UK-05', 'CH-12', 'EU-09'];

const BEARS_ON: Readonly<Record<AnswerReading, readonly string[]>> = {
  'refund-announced': REFUND,
  voucher: REFUND,
  'part-refund': [...CURE, ...REFUND],
  replacement: CURE,
  'asks-photos': PROOF,
  'asks-return': REFUND,
  'says-delivered': RISK,
  'promises-delivery': [],
  refused: [...CURE, ...RISK, ...PROOF, ...REFUND],
  received: [],
};

/** The plan's own rules that bear on an answer, the closest first, at most two: to be shown beside it, never as advice. */
export function rulesBeside(reading: AnswerReading, rights: readonly Right[]): Right[] {
  const wanted = BEARS_ON[reading];
  return wanted
    .flatMap((id) => rights.filter((right) => right.id === id || right.id.startsWith(`${id}-`)))
    .slice(0, 2);
}
