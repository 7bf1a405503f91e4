/** Small words that tell six languages apart, folded. */
const SMALL: readonly (readonly [string, string])[] = [
  ['fr', 'le les des est une dans pour par sur vous nous que au aux votre avec cette'],
  ['en', 'the and of to is you your our with this that are from by will for shall'],
  ['de', 'der die das und ist von zu mit den fur auf ein eine wir sie nicht werden nach'],
  ['it', 'il di che della per con del sono nel alla dei gli una questo delle vostro'],
  ['es', 'el los las que en por con del una para se su al como usted este esta'],
  ['nl', 'het een van en de is voor met op zijn niet aan wij uw deze door te'],
];

/** The language of folded text by its small words, and whether a second one has a fair share; null for too little text. */
export function spokenLanguage(folded: string): {
  readonly language: string | null;
  readonly isMixed: boolean;
} {
  const counts = new Map<string, number>();
  for (const word of folded.slice(0, 12_000).match(/[a-z]{2,8}/g) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const scores = SMALL.map(([language, words]) => ({
    language,
    score: words.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  })).sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  if (first === undefined || first.score < 6) return { language: null, isMixed: false };
  return { language: first.language, isMixed: (second?.score ?? 0) > Math.max(12, first.score * 0.6) };
}
