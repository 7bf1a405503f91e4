import { fold } from './fold';
import { allWords } from './words/all';
import { spelled } from './words/spelled';

/**
 * Words of the reader's own lists, of further languages if they are known here, folded: what a page says to everyone. Names
 * of months are left out; people bear them.
 */
export function ownWords(): ReadonlySet<string> {
  const lists = allWords().flatMap(({ labels, phrases }) => [
    ...Object.values(labels),
    ...Object.values(phrases),
  ]);
  return new Set(spelled(lists.join(' ')).match(/[a-z]{3,}/g));
}

/**
 * `Numéro de commande : 20931, Camille` as `Numéro xx commande : 00000, Xxxxxxx`: every letter an x and every digit a 0,
 * but for words of the reader's own lists; signs that carry no words stay, so that the shape does.
 */
export function masked(text: string, kept: ReadonlySet<string>): string {
  return text
    .normalize('NFC')
    .replace(/\S*@\S*|\S+:\/\/\S+/g, maskedLetters)
    .replace(/[\p{L}\p{M}]+/gu, (word) => (kept.has(fold(word)) ? word : maskedLetters(word)))
    .replace(/\p{N}/gu, '0')
    .replace(/[^\p{L}\p{M}0\s.,:;!?'’"()[\]{}/\\|+*=<>@#&%$€£¥°_–—-]/gu, '·');
}

function maskedLetters(word: string): string {
  return word.replace(/\p{M}/gu, '').replace(/\p{L}/gu, (letter) => (/\p{Lu}/u.test(letter) ? 'X' : 'x'));
}

/** Parts of class names and ids by which pages are built, whatever they sell and to whom. */
const BUILDING = new Set(
  `account action actions active address alert amount app area article aside back badge bar base basket billing block
  body bold border bottom box break btn button buttons card cart cell center checkout clear clearfix close code col cols
  column columns confirm confirmation contact container content controls count country cover currency current customer
  data date delivery desc description desktop detail details dialog disabled div dl dropdown email empty entry error
  even field fieldset fields first flex float fluid foot footer form frame full grid group head header heading hidden
  hide history icon id image img info inline inner input item items label last layout left legend line link list
  logged login main margin max md media menu message messages meta method min mobile modal mt name nav navbar
  navigation next none note notice number odd of open option options order orders outer overview page pagination panel
  panels pay payment phone pos post postcode prev price primary print product products profile progress qty quantity
  radio ref reference region remove required reset review right root row rows section select separator shadow shipping
  shop show side sidebar simple single size sku sm small span spinner status step steps sticky street strong sub
  submit subtotal success sum summary tab table tabs tag tax tbody td text tfoot th thank thanks thead title to toggle
  tool top total totals tr track tracking type ui ul unit url user value variant view visible warning widget width wrap
  wrapper xl xs zone woocommerce wc wp shopify prestashop ps magento opencart shopware sylius odoo bigcommerce wix
  squarespace ecwid zen medusa vendure css js react vue ng`.split(/\s+/),
);

/**
 * A class name or id as its shape: `order-4182__camille` as `order-0000__xxxxxxx`. A part stays when pages are built with
 * it or the reader knows it; `mayStay` lets others stay too.
 */
export function maskedName(
  name: string,
  kept: ReadonlySet<string>,
  mayStay: (part: string) => boolean = () => false,
): string {
  if (name.length > 60 || !/^[\w:./[\]()#%@!-]+$/.test(name)) return '*';
  return name
    .replace(/[A-Za-z][a-z]*|[A-Z]+/g, (part) => {
      const plain = part.toLowerCase();
      return BUILDING.has(plain) || kept.has(plain) || mayStay(plain) ? part : maskedLetters(part);
    })
    .replace(/\d/g, '0');
}
