import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './run.mjs';

const SKIPPED = new Set(['node_modules', '.git', '.output', '.wxt', 'pictures', 'test-results', 'coverage']);

function documents(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : documents(place);
    return entry.name.endsWith('.md') ? [place] : [];
  });
}

/** A heading's anchor, as code hosts make it. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const anchorsOf = (file) =>
  new Set([...readFileSync(file, 'utf8').matchAll(/^#{1,6}\s+(.+)$/gm)].map((match) => anchorOf(match[1])));

/** Every link of a document that leads to no file, folder or heading of this project. */
function deadLinks(file) {
  const text = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)|<(?:img|a)[^>]+(?:src|href)="([^"]+)"/g)];
  return links
    .map((match) => match[1] ?? match[2])
    .filter((link) => !/^[a-z]+:/i.test(link))
    .filter((link) => {
      const [target, anchor] = link.split('#');
      const place = target
        ? path.join(target.startsWith('/') ? ROOT : path.dirname(file), decodeURI(target))
        : file;
      return !existsSync(place) || (anchor && place.endsWith('.md') && !anchorsOf(place).has(anchor));
    })
    .map((link) => `${path.relative(ROOT, file)}: ${link} leads nowhere`);
}

/** Looks for dead links in every document of the project; links to other sites are not followed. */
export function checkLinks() {
  const dead = documents(ROOT).flatMap(deadLinks);
  return { code: dead.length === 0 ? 0 : 1, output: dead.join('\n') };
}
