import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { FillValues } from '../forms/fill';
import { type FrameAnswer, frameAnswerSchema } from '../forms/task';
import { done, failed, type Outcome } from '../values/outcome';

/** What filling a page's form came to, all its frames together. */
export type FormAnswer =
  | Extract<FrameAnswer, { did: 'filled' }>
  | { readonly did: 'nothing'; readonly frames: readonly string[] };

/**
 * Fills the contact form of the page in a tab, its frames too where Recours may enter them; the shopper sends it. Fails with
 * `page-not-allowed` where nobody clicked, `page-gone` when the page left meanwhile.
 */
export async function fillOpenForm(tabId: number, values: FillValues): Promise<Outcome<FormAnswer>> {
  const answers = await run(tabId, values);
  if (!answers.ok) return answers;
  const filled = answers.value.filter((one) => one.did === 'filled');
  const best = filled.sort((a, b) => b.filled.length + b.left.length - a.filled.length - a.left.length)[0];
  if (best !== undefined) return done(best);
  const frames = answers.value.flatMap((one) => (one.did === 'nothing' ? one.frames : []));
  return done({ did: 'nothing', frames: [...new Set(frames)].slice(0, 10) });
}

/** Empties what Recours filled in the tab's page, but for what the shopper has changed since. How many fields. */
export async function undoFilling(tabId: number): Promise<Outcome<number>> {
  const answers = await run(tabId, null);
  if (!answers.ok) return answers;
  return done(answers.value.reduce((sum, one) => sum + (one.did === 'undone' ? one.count : 0), 0));
}

async function run(tabId: number, values: FillValues | null): Promise<Outcome<FrameAnswer[]>> {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, func: leave, args: [values] });
    const results = await browser.scripting.executeScript({ target, files: ['/filler.js'] });
    const answers = results.flatMap(({ result }) => {
      const parsed = z.safeParse(frameAnswerSchema, result);
      return parsed.success ? [parsed.data] : [];
    });
    return answers.length === 0 ? failed('page-gone') : done(answers);
  } catch (error) {
    return failed('page-not-allowed', String(error).slice(0, 300));
  }
}

/** Runs in the page's isolated world: leaves the values where the filler takes them. */
function leave(values: unknown): void {
  (globalThis as { toFill?: unknown }).toFill = values;
}
