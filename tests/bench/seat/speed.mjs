// What reading a seat costs on a long legal page, in units of visiting it once. `node tests/bench/seat/speed.mjs`
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median, ROUNDS } from '../statistics.mjs';
import { inTab } from './measure.mjs';

/** Browsers begun afresh: one alone gives a figure that the next differs from by half. */
const TABS = 5;
const NOTICE = fileURLToPath(new URL('../../seller/prose--lcen-fr.html', import.meta.url));

/** A legal notice with the terms behind it, of 5 000 elements: chapters of paragraphs and lists, as terms are. */
function longPage() {
  const sentence = (n) =>
    `Le client accepte les conditions de l’article <b>${n}</b> et peut <a href="/aide">demander de l’aide</a> pour toute commande passée sur le site, dans les limites prévues.`;
  let terms = '';
  for (let n = 1; n <= 620; n += 1)
    terms += `${n % 8 === 1 ? `<h2>Article ${n}</h2>` : ''}<p>${sentence(n)}</p><ul><li>Livraison en <i>3 jours</i></li><li>Retour <i>facile</i></li></ul>`;
  return readFileSync(NOTICE, 'utf8').replace('</main>', `${terms}</main>`);
}

/** Figures with their bounds. Each call reads a document parsed for it alone. */
export async function measureSeatSpeed({ executablePath = '/usr/bin/chromium' } = {}) {
  const times = { unit: [], seat: [], elements: 0 };
  for (let tab = 0; tab < TABS; tab += 1) {
    const { unit, seat, elements } = await inTab(executablePath, (page) =>
      page.evaluate(
        ([html, rounds]) => {
          const parse = () => new DOMParser().parseFromString(html, 'text/html');
          const found = { unit: [], seat: [], elements: parse().querySelectorAll('*').length };
          for (let round = 0; round < rounds; round += 1) {
            found.unit.push(globalThis.bench.unit(parse()));
            const notice = parse();
            const began = performance.now();
            globalThis.bench.readSeat(notice, { url: 'https://lampes-du-nord.example/mentions-legales' });
            found.seat.push(performance.now() - began);
          }
          return found;
        },
        [longPage(), ROUNDS],
      ),
    );
    times.unit.push(...unit);
    times.seat.push(...seat);
    times.elements = elements;
  }
  return [
    {
      name: `one unit on a legal page of ${times.elements} elements`,
      value: median(times.unit),
      unit: 'ms',
      bound: null,
    },
    { name: 'seat, the same page', value: median(times.seat) / median(times.unit), unit: 'units', bound: 6 },
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(`${JSON.stringify(await measureSeatSpeed(), null, 2)}\n`);
