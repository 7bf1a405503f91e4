import { quantile, wilson } from '../statistics.mjs';
import { FIELDS } from './score.mjs';

const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** `k of n`, its share and the 95 % interval. */
export function counted(hits, all) {
  if (all === 0) return { hits, all, share: null, text: '– none labelled' };
  const [low, high] = wilson(hits, all);
  const share = hits / all;
  return {
    hits,
    all,
    share,
    text: `${hits} of ${all}  ${percent(share)}  [${percent(low)} – ${percent(high)}]`,
  };
}

/** The mean over groups (hosts, platforms) of each group's share. */
function perGroup(pages, isHit) {
  const groups = new Map();
  for (const page of pages) groups.set(page.group, [...(groups.get(page.group) ?? []), isHit(page)]);
  const shares = [...groups.values()].map((hits) => hits.filter(Boolean).length / hits.length);
  return { groups: shares.length, mean: shares.reduce((sum, share) => sum + share, 0) / shares.length };
}

function hits(pages, isHit) {
  const all = counted(pages.filter(isHit).length, pages.length);
  return { ...all, ...(pages.length > 0 && { perGroup: perGroup(pages, isHit) }) };
}

/** Rows are what a page is, columns what it was read as. */
function confusion(pages) {
  const matrix = {};
  for (const { kind, reading } of pages) {
    matrix[kind] ??= {};
    matrix[kind][reading.kind] = (matrix[kind][reading.kind] ?? 0) + 1;
  }
  return matrix;
}

function fieldsOf(pages) {
  const table = {};
  for (const field of FIELDS) {
    const scored = pages.filter(({ score }) => field in score.fields);
    if (scored.length === 0) continue;
    const of = (what) => scored.filter(({ score }) => score.fields[field] === what).length;
    const stated = scored.filter(({ score }) => !/silent|invented/.test(score.fields[field]));
    table[field] = {
      exact: hits(stated, ({ score }) => score.fields[field] === 'exact'),
      wrong: counted(of('wrong') + of('invented'), scored.length),
      missed: of('missed'),
    };
  }
  return table;
}

/** Every figure of one way of reading; `pages` carry their `reading` and `score`. */
export function figuresOf(pages) {
  const ofClass = (name) => pages.filter((page) => page.class === name);
  const others = pages.filter((page) => page.class !== 'orders' && page.class !== 'unlabelled');
  const isOrder = ({ score }) => score.isOrder;
  const isRight = ({ score }) => score.isRight === true;
  return {
    pages: pages.length,
    orders: {
      found: hits(ofClass('orders'), isOrder),
      falseOnNegatives: hits(ofClass('negatives'), isOrder),
      falseOnAllOthers: hits(others, isOrder),
    },
    histories: {
      named: hits(ofClass('histories'), ({ score }) => score.isList),
      withEveryRow: hits(ofClass('histories'), isRight),
    },
    checkouts: hits(ofClass('checkouts'), isRight),
    legal: hits(ofClass('legal'), isRight),
    fields: fieldsOf(ofClass('orders')),
    checkoutFields: fieldsOf(ofClass('checkouts')),
    confusion: confusion(pages),
  };
}

function line(name, figure) {
  const groups = figure.perGroup
    ? `   by group ${percent(figure.perGroup.mean)} (${figure.perGroup.groups})`
    : '';
  return `  ${name.padEnd(34)} ${figure.text}${groups}\n`;
}

function tableOf(fields) {
  return Object.entries(fields)
    .map(
      ([name, { exact, wrong, missed }]) =>
        `  ${name.padEnd(16)} exact ${exact.text}${exact.perGroup ? `, by group ${percent(exact.perGroup.mean)}` : ''} · wrong ${wrong.hits} of ${wrong.all} (${percent(wrong.share)}) · missed ${missed}\n`,
    )
    .join('');
}

function matrixOf(matrix) {
  return Object.entries(matrix)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, read]) => {
      const parts = Object.entries(read).sort(([, a], [, b]) => b - a);
      return `  ${kind.padEnd(24)} ${parts.map(([as, count]) => `${as} ${count}`).join(' · ')}\n`;
    })
    .join('');
}

/** The figures in plain lines. */
export function printed(title, figures) {
  const { orders, histories } = figures;
  return [
    `\n${title} (${figures.pages} pages)\n`,
    line('orders found', orders.found),
    line('taken for an order: negatives', orders.falseOnNegatives),
    line('taken for an order: all others', orders.falseOnAllOthers),
    line('histories named', histories.named),
    line('histories with every row right', histories.withEveryRow),
    line('checkouts found', figures.checkouts),
    line('legal pages found', figures.legal),
    '\n Fields of orders\n',
    tableOf(figures.fields),
    '\n Fields of checkouts\n',
    tableOf(figures.checkoutFields),
    '\n What each kind was read as\n',
    matrixOf(figures.confusion),
  ].join('');
}

/** What reading costs, from the bench of the reader over the same pages. */
export function costOf(times) {
  const ratios = times.map(({ reader, unit }) => reader / unit).filter((ratio) => ratio > 0);
  const slices = times.map(({ slice }) => slice).filter((slice) => slice >= 0);
  const beside = (peer) =>
    quantile(
      times.map((time) => time.reader / time[peer]).filter((ratio) => ratio > 0),
      0.5,
    );
  return {
    pages: ratios.length,
    unitMs: quantile(
      times.map(({ unit }) => unit),
      0.5,
    ),
    medianUnits: quantile(ratios, 0.5),
    p95Units: quantile(ratios, 0.95),
    partOfDefuddle: beside('defuddle'),
    partOfFathom: beside('fathom'),
    longestSliceMs: Math.max(...slices),
    slicesOver16: slices.filter((slice) => slice > 16).length,
  };
}
