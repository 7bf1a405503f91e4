import { LANGUAGES, type Sentence } from '../../lib/values/sentence';

/** Every sentence inside a value, each object once, with the path on which it was found. */
export function sentencesIn(
  value: unknown,
  path = '',
): { readonly path: string; readonly sentence: Sentence }[] {
  const seen = new Set<object>();
  const found: { path: string; sentence: Sentence }[] = [];
  const visit = (part: unknown, at: string): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    if (isSentence(part)) found.push({ path: at, sentence: part });
    else for (const [key, inner] of Object.entries(part)) visit(inner, at === '' ? key : `${at}.${key}`);
  };
  visit(value, path);
  return found;
}

const isSentence = (value: object): value is Sentence => 'en' in value && typeof value.en === 'string';

/** Words that stand in English sentences and in no French or German one. */
const ENGLISH =
  /\b(?:the|your|you|with|within|which|has|have|been|not|from|that|this|they|their|must|does)(?!\p{L})/iu;
/** Names and labels as others print them may stand in their language. */
const QUOTED = /\{\w+\}|[“„«‘"][^”“»’"]*[”“»’"]|\([^)]*\)/g;

/** What is wrong with a sentence, in words: a language that is missing, empty, or still English. */
export function wrongSentence({ path, sentence }: { path: string; sentence: Sentence }): string[] {
  return LANGUAGES.flatMap((language) => {
    const said = sentence[language];
    const where = `${path} (“${sentence.en.slice(0, 60)}”)`;
    if (said === undefined || said.trim() === '') return [`${where}: nothing in ${language}`];
    if (language === 'en') return [];
    const isCopy = said === sentence.en && said.split(' ').length > 4;
    if (isCopy || ENGLISH.test(said.replace(QUOTED, '')))
      return [`${where}: the ${language} is still English`];
    return [];
  });
}
