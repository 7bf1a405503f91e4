/**
 * What the lists of words are full of, found by trying. In the built scripts each stands as one sign (`signOf` of
 * scripts/short-words.mjs), in longer parts, too: the reader's file is small, and its words stay readable here. The first
 * 59 are of one byte each, from `$` on, and empty where that is a sign of the lists themselves; the others are from `À` on.
 */
const PARTS =
  'e/,er,? ,,re,en,ch,in,votre,t/,on,,an,le,es,order,ou,e ,is,ge,ung,it,,s ,e|,ed,total,,?|,al,et, de,s/,tion,commande,bestell,t ,ur,pa, a,en/,versand,our,s|,ing,ed/,de,pay,liefer,art,us,auf,en|,la,ment,tra,,expedi,deliver,shipping,confirm,dat,adresse,livraison,zahl,auftrags,umme,livre,paiement,method,detail,und,time,gesamt,artikel,nummer/,|date , bestellung|,zahlungs,rece,referen,purchase,sta,betrag,bestellung ,datum,/item,shipped,produ,ship,voraussichtlich,inclu,transaction,place,passe,status,ode/,tax,for,/payment,/ex,zustell, your? ,process,kosten,arriv,view,delivery/,/no/,to ,ation/,pri,complet,information,amount,bestatig,|rechnungs,article,estimat,arbeit,annule,la? commande|,montant,taxes, by|,tracking,suiv,stor,shipping/delivery,a commande|,? de? , your ,pro,|payment,ttc,sol,bezahl,expected,eine/ihre,numero/, and? ,cancel,transport,erfolg,steuer,stellt,? ete? ,billing,address, for ,valid,factu,delai,term,number,panier,nummer|,mail, de livraison|,produkt,achat,zahlung ,product,raba,/envo,s? been? ,dispatch,prepar,/prevue,gutschein,effectue,zwischen,your/my,schliess,promo,verkauf,traitement,receiv,option/,entre/,colis,ajout,/sub,summe/,sendungs,verfolgung,summe|,shipment/,standard/express,erwartete/gepl,|digital, warenkorb,bezeichnung/,successful/,werktag,service,check,shopping,gesamtbetrag/gesamtsumme,brutto,zustellung/lieferung,wird ,was/ha,ubersicht,seller,reduction,quantit,livre/livree/livre,jour/jour,schutz,en|empf,cription,condition, charg,|complete/confirm,/payment/order ,standard,en cours de ,window/date/,vielen dan,utilisation/ven,usstehend,uaranteed/estimat,transaktion/zahl,t it by|arriving|arrives,scheduled/expected/,rist/lieferzeit|,recapitula,inkaufswagen,iez/aimer,gewahlte? ,day/days,d/de? livraison/expedition,checkout|check out,bestellung wurde/ist? ,arrivee estimee/prevue|,/umsatzsteuer,zwischen/erwartet/,vorbereit,verpackung/,thank you,summary,selected? ,s ordered?|item,enregistree/,eingegangen/,bestellung/auftrag ,abgebroch,|acheter maintenant,tva inclus,total des? articles/,reglement/paiement,refund/net,pflichtig,liefertermin/lieferdatum,has/was? been? ,between/within/,bestellung aufgegeben, and? pay|pay for order,bestellreferenz|bestell '.split(
    ',',
  );

/** Parts that were asked for, written out, by their sign's code: most pages need few of them, and private ones none. */
const known: string[] = [];

/** A list of words as it is written in its language's file. A part may hold others. */
export function spelled(list: string): string {
  return list.replace(/[^a-z|/ ?#:]/g, (sign) => {
    const code = sign.charCodeAt(0);
    known[code] ??= spelled(PARTS[code - (code < 99 ? 36 : 133)] as string);
    return known[code];
  });
}
