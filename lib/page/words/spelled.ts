/**
 * What the lists of words are full of, found by trying. In the built scripts each stands as one sign (`signOf` of
 * scripts/short-words.mjs), in longer parts, too: the reader's file is small, and its words stay readable here. The first
 * 96 are of one byte each, from the first sign there is on, and empty where that is a sign of the lists themselves or of line
 * ends; the others are from `À` on.
 */
const PARTS =
  'date,summe,adresse,confirm,paiement,zahl,und,,,,,,, commande|,pri,|date ,artikel,nummer/,passe,for,emb,rece,datum,land|,/item,shipped,livraison,mar,livre,information,transaction,,,,,ur,ung,ch,,er,ing,it,re,total,our,in,,en,ou,zahlungs,ed/,is,an,auf,order,e/,en|,,liefer,pa,us,s/,,al,expedi,le, de,tion,s|,t/,en/,on,e|, a,tra,ment,ge,votre,et,art,commande,bestell,deliver,?|,t ,s ,pay,de,la,versand,es,,ed,e ,shipping,? ,guaranteed/estimated/scheduled/expected/,ajout,gutschein,delai,option/,/umsatzsteuer,brutto,term,zustell,vereinigt,fall,eingegangen/,ode/,number,/ex,dispatch,pauschal,to ,arbeit,tax,/clo,condition,bestellung ,bestellung/auftrag ,detail,delivery estimate/,standard,mail,shipping time|,day/days,ine/ihre bestellung|,/prevu,quantit,stor,promo,stell,frist/lieferzeit|,factur,reglement/paiement,bestatig,|fra,your ,|octob,your/my,purchase/order,iez/aimer,voraussichtliche/erwartete/geplante,/final,verfolgung,inkaufswagen,estimat,|ship,between/within/,/envo,auftrag, bestellung|,ttc,time,erfolg,liefertermin/lieferdatum,seller,pro,en|empf,verpackung/,cancel,panier,expected,ship,colis,arri,sol,transport,arrivee estimee/prevue|,method,s? been? ,/payment/order ,betrag,auftrags,suiv,shipping/delivery,refund/net,produ,was/ha,/bestellung wurde/ist? , your? payment,zustellung/lieferung,montant,|februar,raba,inclu,s ordered?|item,|acheter maintenant,view,effectue,entre/,achat,schliess,amount,enregistree/,verkauf,schutz,ine/ihre,ausstehend,kosten,betrag/,? de? ,process,/no/,includ,standard/expres,thank you,mark|s, and? ,reduction,reich|,/werktag,steuer,type/,successful/,contact/,ubersicht,vielen dan,wurde? ,referen,status,d/de? livraison/expedition,product,weight,la? commande|,prepar,valid,/sub, charg,billing,gewahlte? ,zwischen,|complete/confirm,abgebroch,address,zahlung ,pflichtig,|refund|,recapitula,selected? ,anada|australi, your? ,|rechnungs,transaktion/zahl,gesamt,wird ,arriv,taxes,vorbereit,bezeichnung/, your order|,wartete/geplante,traitement,article,zwischen/erwartet/,gesamtbetrag/gesamtsumme, by|, and? pay|pay for order|,purchas,sendung,has/was? been? ,annule,check,bezahl,numero/,shopping,ankunft,utilisation/ven,bestellreferenz|bestell ,produkt,la/ma,t it by|arriving|arrives,uxembourg|,basket/,buy ,tva incluse,|should,portugal|,land,port, vat/tax,/payment,ember/,? ete? ,garanti, with,complet,estimee,servic,livre/livre,/expres,en cours,belgi,/gesamtkosten/gesamt/,waren,warenkorb,zugestellt,arbeitstag,zuruck,tracking,weden|norw,confirmation/referenc,receiv, du,email/e mail,referenc,code/ref/no/,stat,|ju,placed,voraussichtlich,versendet,sum,bestellung abschliessen/,|widerruf,verschickt,delivery/shipping,est delivery/arrival,window/date/time/by,/detail,return,your/,/regle,shipment/, atten, des? articles/,produit,chandise,unit,ost,tag,cadeau|,geliefert , de livraison|,methode/,bestellung aufgegeben,|mai|ju,confi,histor,person,livre/livree/livres/livrees,comm,annule/annulee/, transit|, de la? commande|,jour/jours ouvr,preis,ation/,gesch,mittel/,nr|,retour,diens,nummer,sept,|auftrags,digital,your/my? shopping? ,jetzt,|impressum|agb,gelost|verkaufer,dossier|tou'.split(
    ',',
  );

/** Parts that were asked for, written out, by their sign's code: most pages need few of them, and private ones none. */
const known: string[] = [];

/** A list of words as it is written in its language's file. A part may hold others. */
export function spelled(list: string): string {
  return list.replace(/[^a-z|/ ?#:]/g, (sign) => {
    const code = sign.charCodeAt(0);
    known[code] ??= spelled(PARTS[code - (code < 99 ? 1 : 96)] as string);
    return known[code];
  });
}

/** The names of all lists that stand in groups. */
const NAMES =
  'number date grand-total total subtotal delivery discount tax payment email promised product quantity unit-price shipping-method carrier tracking seller ship-to status ignored order thanks detail history checkout cart legal closing failed pending pay arrives recommended if delivered shipped prepared cancelled returned hours calendar working ouvrables weeks'.split(
    ' ',
  );

/**
 * A group of lists by their names. In the built scripts it is one text: `!` parts the lists, and each begins with the sign
 * of its name.
 */
export function named(group: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    group.split('!').map((list) => [NAMES[list.charCodeAt(0) - 40] as string, list.slice(1)]),
  );
}
