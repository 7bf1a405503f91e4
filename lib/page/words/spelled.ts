/**
 * What the lists of words are full of, found by counting. In the built scripts each stands as one sign (`signOf` of
 * scripts/short-words.mjs): the reader's file is small, and its words stay readable here. The first half is of one byte
 * each, from `$` on, and empty where that is a sign of the lists themselves; the others are from `À` on.
 */
const PARTS =
  'bestell,commande,order,,tion,ung,versand,deliver,total,ment,liefer,,|re,shipping,tra, de,che,confirm,umme,our,zahl,pay,,livraison,art,expedi,ing,,ed/,auf,votre,en/,dat,er ,livre,produ,sch,gesamt,er|,en|,e? ,ship,/re,est,adresse,er/,ite,cha,paiement,end,auftrags,ant,re/,method,ent,detail,,en ,ver,voraussichtlich,complet,s? been? ,information,zustell,expected,eine/ihre,dispatch,inclu,transaction,numero/,prepar,amount, and? ,cancel,purchase,place,ee/,sta,bestatig,erwartete/gepl,transport,erfolg,artikel,referen,|rechnungs,standard/express,article,estimat, your? ,process,arbeit,|digital, warenkorb,nummer/,rec,|date ,icht,bezeichnung/,kosten,/prevue,passe,annule,steuer,la? commande|,arriv,montant,gutschein,stellt,status,successful/,betrag,ode/,effectue,ess,zwischen,con,? ete? ,billing,address'.split(
    ',',
  );

/** A list of words as it is written in its language's file. */
export function spelled(list: string): string {
  return list.replace(/[^a-z|/ ?#:]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return PARTS[code - (code < 99 ? 36 : 133)] as string;
  });
}
