import { fill } from '../../locales/render';
import type { Row, Seen, Tongue } from './checklist';
import { onPagesRead, pageName, sellerPage } from './where';

/** Who sells, as the shop's own pages state. */
export function sellerRow(seen: Seen, tongue: Tongue): Row {
  const { words } = tongue;
  const says = words.seller;
  const row = { id: 'seller', excerpts: [] } as const;
  if (seen.version === null)
    return seen.hasNoLegalLink
      ? { ...row, mark: 'look', line: says.noPage, means: [says.meansNoPage] }
      : { ...row, mark: 'unknown', line: says.notRead, means: [says.meansNotRead] };
  const { seller } = seen.version;
  const entity = seller.entity;
  const name = entity?.name?.value ?? null;
  if (entity === null || name === null)
    return {
      ...row,
      mark: 'look',
      line: fill(says.none, { where: onPagesRead(seen, tongue) }),
      means: [says.meansNone],
    };

  const numbers = [...entity.registers, ...entity.vat];
  const failing = numbers.find(({ isValid }) => isValid === false);
  const good = numbers.find(({ isValid }) => isValid !== false);
  const where = pageName(sellerPage(seen), words);
  const excerpts = [...new Set([entity.name?.excerpt ?? '', (failing ?? good)?.excerpt ?? ''])]
    .filter((text) => text !== '')
    .map((text) => ({ words: text, where }));
  const more = [
    entity.email && fill(says.contact, { email: entity.email.value }),
    seller.returnAddress && fill(says.returnAddress, { address: seller.returnAddress.value }),
    seller.mediator && fill(says.mediator, { name: seller.mediator.value }),
    ...othersNamed(seen, tongue),
  ].filter((text): text is string => typeof text === 'string');

  if (failing !== undefined)
    return {
      ...row,
      mark: 'look',
      line: fill(says.numberFails, { name, number: failing.printed }),
      excerpts,
      means: [says.meansNumberFails, ...more],
    };
  if (!seller.isSure)
    return {
      ...row,
      mark: 'look',
      line: fill(says.probably, { name }),
      excerpts,
      means: [says.meansProbably, ...more],
    };
  return {
    ...row,
    mark: 'ok',
    line:
      good === undefined ? fill(says.named, { name }) : fill(says.numbered, { name, number: good.printed }),
    excerpts,
    means: [says.meansNamed, ...more],
  };
}

function othersNamed(seen: Seen, { words }: Tongue): string[] {
  const names = (seen.version?.seller.others ?? []).map(({ name }) => name?.value).filter(Boolean);
  return names.length === 0 ? [] : [fill(words.seller.others, { names: names.join(' · ') })];
}
