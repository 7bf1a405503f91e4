import type { FailureCode } from '../../lib/values/outcome';
import type { Language } from '../../lib/values/sentence';

/** What a failure means, in one sentence; its words are loaded only when something failed. */
export async function failureSentence(code: FailureCode, language: Language): Promise<string> {
  const { failures } = await import('../../locales/rooms/failures');
  return failures(language)[code].happened;
}
