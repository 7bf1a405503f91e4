/**
 * What the lists of words are full of. In the built scripts each stands as one sign, 0 to 9 and A to Z in turn
 * (scripts/short-words.mjs): the reader's file is small, and its words stay readable here.
 */
const PARTS =
  'bestell,commande,order,tion,versand,total,ment,deliver,liefer,shipping,livraison,zahlung,voraussichtlich,confirm,umme,auftrag,votre,ress,date,your,expedi,produ,gesamt,purchase, de ,referen,trans,livre,ung|,ung/,detail,betrag,/pay,estim,artikel,method'.split(
    ',',
  );

/** A list of words as it is written in its language's file. */
export function spelled(list: string): string {
  return list.replace(/[0-9A-Z]/g, (sign) => PARTS[Number.parseInt(sign, 36)] as string);
}
