/**
 * What the lists of words are full of, found by trying. In the built scripts each stands as one sign (`signOf` of
 * scripts/short-words.mjs), in longer parts, too: the reader's file is small, and its words stay readable here. The first
 * 61 are of one byte each, from `$` on, and empty where that is a sign of the lists themselves; the others are from `À` on.
 */
const PARTS =
  'ur,ung,ch,,er,ing,it,re,total,our,in,,en,ou,zahlungs,ed/,is,an,auf,order,e/,en|,,liefer,pa,us,s/,,al,expedi,le, de,tion,s|,t/,en/,on,e|, a,tra,ment,ge,votre,et,art,commande,bestell,deliver,?|,t ,s ,pay,de,la,versand,es,,ed,e ,shipping,? ,guaranteed/estimated/scheduled/expected/,ajout,gutschein,delai,option/,/umsatzsteuer,brutto,term,zustell,vereinigt,fall,eingegangen/,ode/,number,/ex,dispatch,pauschal,to ,arbeit,tax,/clo,condition,bestellung ,datum,bestellung/auftrag ,detail,delivery estimate/,for,standard,mail,shipping time|,day/days,ine/ihre bestellung|,/prevu,quantit,stor,promo,zahl,stell,frist/lieferzeit|,passe,factur,reglement/paiement,bestatig,|fra,your ,|octob,information,your/my,purchase/order,iez/aimer,voraussichtliche/erwartete/geplante,/final,verfolgung,inkaufswagen,paiement,estimat,|ship,between/within/,/item,/envo,auftrag, bestellung|,ttc,time,erfolg,liefertermin/lieferdatum,seller,pro,en|empf,verpackung/,cancel,panier,expected,ship,colis,arri,sol,transport, commande|,arrivee estimee/prevue|,method,s? been? ,/payment/order ,betrag,auftrags,suiv,livraison,shipping/delivery,refund/net,produ,was/ha,/bestellung wurde/ist? , your? payment,rece,zustellung/lieferung,montant,|februar,raba,inclu,s ordered?|item,|acheter maintenant,view,confirm,effectue,entre/,achat,schliess,amount,enregistree/,verkauf,schutz,ine/ihre,ausstehend,kosten,betrag/,? de? ,process,/no/,includ,standard/expres,und,thank you,mark|s,|date ,date, and? ,reduction,reich|,/werktag,steuer,type/,successful/,contact/,ubersicht,vielen dan,wurde? ,referen,livre,status,d/de? livraison/expedition,pri,product,weight,la? commande|,prepar,valid,/sub, charg,billing,gewahlte? ,adresse,zwischen,|complete/confirm,abgebroch,address,nummer/,zahlung ,pflichtig,transaction,shipped,|refund|,recapitula,selected? ,anada|australi, your? ,|rechnungs,transaktion/zahl,artikel,gesamt,wird ,arriv,taxes,vorbereit,bezeichnung/, your order|,wartete/geplante,traitement,article,zwischen/erwartet/,gesamtbetrag/gesamtsumme, by|, and? pay|pay for order|,purchas,sendung,has/was? been? ,annule,check,bezahl,numero/,shopping,ankunft,expedition/livraison,utilisation/ven, for ,bestellreferenz|bestell ,produkt,la/ma,t it by|arriving|arrives,uxembourg|,basket/,buy ,tva incluse,|should,portugal|,land,land|,port, vat/tax,/payment,ember/,emb,? ete? ,garanti, with,complet,summe,estimee,servic,livre/livre,/expres,en cours,belgi,/gesamtkosten/gesamt/,waren,warenkorb,zugestellt,arbeitstag,zuruck,tracking,weden|norw,mar,confirmation/referenc,receiv, du,email/e mail,referenc,code/ref/no/,stat,|ju,placed,voraussichtlich,versendet,sum,bestellung abschliessen/,|widerruf,verschickt,delivery/shipping,est delivery/arrival,window/date/time/by,/detail,return,your/,/regle,shipment/, atten, des? articles/,produit,chandise,unit,ost,tag,cadeau|,geliefert , de livraison|,methode/,bestellung aufgegeben,|mai|ju, commande|confirm,confi,histor,person,livre/livree/livres/livrees,comm,annule/annulee/, transit|, de la? commande|,jour/jours ouvr,preis,ation/,reception,gesch,mittel/,nr|,retour,diens,nummer,sept,|auftrags,livraison/,digital,your/my? shopping? , zahlung,jetzt,|impressum|agb,dossier|tout ,gelost|verkaufer'.split(
    ',',
  );

/** Parts that were asked for, written out, by their sign's code: most pages need few of them, and private ones none. */
const known: string[] = [];

/** A list of words as it is written in its language's file. A part may hold others. */
export function spelled(list: string): string {
  return list.replace(/[^a-z|/ ?#:]/g, (sign) => {
    const code = sign.charCodeAt(0);
    known[code] ??= spelled(PARTS[code - (code < 99 ? 36 : 131)] as string);
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
