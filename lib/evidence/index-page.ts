import type { DossierText, Line } from './dossier';

/** The words of the index that are not the dossier's own. */
export interface IndexWords {
  readonly lead: string;
  readonly facts: string;
  readonly story: string;
  readonly letters: string;
  readonly evidence: string;
  readonly missing: string;
  readonly legal: string;
}

/** A file of the archive that the index leads to; null: it could not be read. */
export type Linked = (kind: 'letter' | 'exhibit', index: number) => string | null;

/**
 * The page by which an archive is read without Recours: no script, no style from elsewhere, every word escaped. Links
 * lead to files of the archive, whose names are our own.
 */
export function indexPage(dossier: DossierText, words: IndexWords, linked: Linked): string {
  const list = (lines: readonly Line[]) =>
    `<dl>${lines.map(({ name, value }) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')}</dl>`;
  const link = (kind: 'letter' | 'exhibit', index: number, title: string) => {
    const name = linked(kind, index);
    return name === null
      ? `${text(title)} (${text(words.missing)})`
      : `<a href="${text(name)}">${text(title)}</a>`;
  };
  const parts = [
    `<h1>${text(dossier.title)}</h1><p>${text(dossier.subtitle)}</p><p>${text(words.lead)}</p>`,
    `<h2>${text(words.facts)}</h2>${list(dossier.facts)}`,
    ...dossier.claims.map((claim) => `<h2>${text(claim.title)}</h2>${list(claim.lines)}`),
    `<h2>${text(words.story)}</h2><ul>${dossier.story
      .map(
        ({ day, words: said, note }) =>
          `<li>${text(day)}: ${text(said)}${note === null ? '' : `<blockquote>${text(note)}</blockquote>`}</li>`,
      )
      .join('')}</ul>`,
  ];
  if (dossier.letters.length > 0)
    parts.push(
      `<h2>${text(words.letters)}</h2><ul>${dossier.letters
        .map(({ title, subtitle }, index) => `<li>${link('letter', index, title)}, ${text(subtitle)}</li>`)
        .join('')}</ul>`,
    );
  parts.push(
    `<h2>${text(words.evidence)}</h2>`,
    ...dossier.exhibits.map(
      ({ number, title, kind, day, lines }, index) =>
        `<section><h3>${number}. ${link('exhibit', index, title)}</h3><p>${text(kind)}, ${text(day)}</p>${list(lines)}</section>`,
    ),
    `<p class="legal">${text(words.legal)}</p>`,
  );
  return `<!doctype html>
<html lang="${text(dossier.language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(dossier.title)}</title><style>${STYLE}</style></head><body>
${parts.join('\n')}
</body></html>
`;
}

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}dl{display:grid;grid-template-columns:minmax(0,11rem) minmax(0,1fr);gap:.2rem 1rem}dt{color:#555}dd{margin:0}blockquote{white-space:pre-wrap;margin:.2rem 0 .6rem;padding-left:.8rem;border-left:2px solid #ccc}section{border-top:1px solid #ccc}.legal{color:#555;font-size:.9em}';

/** Direction marks would turn what stands around them. */
function text(words: string): string {
  return words
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
