import type { DossierText } from './dossier';
import { type IndexWords, indexPage } from './index-page';
import { manifestOf } from './manifest';
import { exhibitName, plainWords } from './safe-name';
import type { ZipEntry } from './zip-write';

/** What the archive needs from outside: contents and the hash of what is written here. */
export interface HandOver {
  readonly at: string;
  readonly words: IndexWords;
  readonly content: (index: number) => Promise<Blob | null>;
  readonly hash: (content: Blob) => Promise<string>;
}

/**
 * The files of an archive that anybody can read: every exhibit's original and every letter under a safe name, an index
 * that opens in any browser, and `SHA256SUMS`, by which `sha256sum -c` checks them all. The hash of an exhibit in it is
 * the one that was taken when it was kept. What cannot be read is left out, and the index says so.
 */
export function handOverEntries(dossier: DossierText, from: HandOver): readonly ZipEntry[] {
  const sums: { name: string; sha256: string }[] = [];
  const there = new Map<string, string>();
  const noted = async (name: string, content: Blob): Promise<Blob> => {
    sums.push({ name, sha256: await from.hash(content) });
    return content;
  };
  const exhibits = dossier.exhibits.map(({ exhibit, number, title }, index): ZipEntry => {
    // The ending comes from what it is; the words from what the shopper calls it.
    const own = exhibit.mediaType === 'application/octet-stream' ? exhibit.title : title;
    const name = `exhibits/${exhibitName(number, own, exhibit.mediaType)}`;
    return {
      name,
      at: exhibit.at,
      shrinks: /^text\/|^message\//.test(exhibit.mediaType),
      content: async () => {
        const content = await from.content(index);
        if (content === null) return null;
        sums.push({ name, sha256: exhibit.sha256 });
        there.set(`exhibit ${index}`, name);
        return content;
      },
    };
  });
  const letters = dossier.letters.map(({ title, body }, index): ZipEntry => {
    const words = plainWords(title);
    const name = `letters/${String(index + 1).padStart(2, '0')}${words === '' ? '' : `-${words}`}.txt`;
    return {
      name,
      at: from.at,
      shrinks: true,
      content: async () => {
        there.set(`letter ${index}`, name);
        return noted(name, new Blob([`${title}\n\n${body}\n`], { type: 'text/plain' }));
      },
    };
  });
  return [
    ...exhibits,
    ...letters,
    {
      name: 'index.html',
      at: from.at,
      shrinks: true,
      content: () => {
        const page = indexPage(dossier, from.words, (kind, index) => there.get(`${kind} ${index}`) ?? null);
        return noted('index.html', new Blob([page], { type: 'text/html' }));
      },
    },
    {
      name: 'SHA256SUMS',
      at: from.at,
      shrinks: true,
      content: async () => new Blob([manifestOf(sums)], { type: 'text/plain' }),
    },
  ];
}
