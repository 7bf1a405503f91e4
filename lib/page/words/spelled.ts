/**
 * What the lists of words are full of, found by counting. In the built scripts each stands as one sign, from `$` on, where
 * that is no sign of the lists themselves (scripts/short-words.mjs): the reader's file is small, and its words stay
 * readable here.
 */
const PARTS =
  'bestell,commande,order,,tion,ung,versand,deliver,total,ment,liefer,,livraison,shipping,tra, de,voraussichtlich,confirm,umme,our,zahl,pay,,ess,art,expedi,ing,,ed/,auf,votre,en/,dat,gesamt,livre,produ,sch,est,referen,en|,e? ,ship,rec,method,purchase,er/,ite,zustell,detail,end,complet,ant,ee/,sta,ent,arriv,,en ,ver'.split(
    ',',
  );

/** A list of words as it is written in its language's file. */
export function spelled(list: string): string {
  return list.replace(/[^a-z|/ ?#:]/g, (sign) => PARTS[sign.charCodeAt(0) - 36] as string);
}
