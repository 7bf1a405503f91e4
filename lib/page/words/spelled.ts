/**
 * What the lists of words are full of, found by trying. In the built scripts each stands as one sign (`signOf` of
 * scripts/short-words.mjs), in longer parts, too: the reader's file is small, and its words stay readable here. The first
 * 96 are of one byte each, from the first sign there is on, and empty where that is a sign of the lists themselves, of line
 * ends or of an escape, which the bundler writes out; the others are from `À` on.
 */
const PARTS =
  'er,e/,? ,en,e|,re,an,,,,,,,t/,ch,in,ar,on,al,e ,s ,de,s|,pa,order,tion,,t|,?|,s/,total,,,,,te,ed,ou,t ,le,un,es,it,versand,la,ge,,ur, a,d ,is,ing,ed/,ti,commande,bestell,li,,ta,ung,ri,or,,to,us,y|,en/,our,en|,no,liefer,auf,ma,et,zahlung,deliver,payment,ship,se,rec,bestellung,expedi,votre,tra,nummer,date,ver, commande|,shipping,confirm,summ,, de ,land,livraison,adresse,auftrags,emb,paiement,method,artikel, bestellung|,|date ,betrag,gesamt,datum,passe,/item,place,voraussichtlich,transaction,information,inclu,statu,zahl,sol,complete,auftrag,montant, your? ,process,zustell,detail,kosten,suiv,pro,shipping/delivery,|rechnungs,tracking,bestatig,purchas,produit,panier,? de? ,bezahl,cancel,prepar,your/,stell,taxes,achat,arriv,ment/,amoun,valid,gesch,mode,nr|,/ex, du,sub, de livraison|,geliefert ,reference,purchase/,transport,eine/ihre,details/,dispatch,product,billing,address,produkt,article,estimat, and? ,rabatt,steuer,number,erfolg,review,/prevu, for ,code/,colis,ajout,annul,/envo,jetzt,/fin,code,ttc,standard/expres,payment/order , your order|,traitement,verfolgung,gutschein,warenkorb,s? been? ,en cours,effectue,a? ete? ,zwischen,expected,sendungs,referenz,versende,received,estimee,numero/,digital,option/,reich|,/paket,arbeit,return, payer,factur,entre/,refund, wurde,seller,promo,confi,comm,view,gesamtbetrag/gesamtsumm,zustellung/lieferung,livre/livree/livre,erwartete/geplante, de la? commande|,|complete/confirm,anada|australi, abschliessen,bezeichnung/,successful/,|portugal|,arbeitstag,conditions,|widerruf,reduction,mon/votre,zugestell,ubersich,declined,standard,your/my,werktag, bien? ,retourn,/expres,en|empf,zuruck,dienst,servic,mark|s,schutz,within,/no/id,was/ha,brutto,preis|, your ,check,belgi,ement,produ,storn,/nr/,guaranteed/estimated/scheduled/expected/,get it by|arriving|arrives,d/de? livraison/expedition, and? pay|pay for order|,liefertermin/lieferdatum,arrivee estimee/prevue|,confirmation/reference,bestellung wurde/ist? ,bestellung aufgegeben,est delivery/arrival,transaktion/zahlung/,|acheter maintenant,window/date/time/by,zwischen/erwartet/,reglement/paiement,kosten/gesamt/summ,delivery estimate/,diese? bestellung,frist/lieferzeit|,utilisation/vente,gelost|verkaufer,has/was? been? , des? articles/,total/subtotal ,between/within/,jour/jours ouvr,recapitulatif/,|impressum|agb,/umsatzsteuer, email/e mail,annule/annule,einkaufswagen,enregistree/,eingegangen/,|luxembourg|,dossier|tou,vielen dank,abgebrochen,merchandise,verpackung/,durch|verk,gewahlte? ,weden|norw,ausstehend,ed?|items ,/regle/pay,tva inclus,selected? ,en attente,vereinigte,thank you,pflichtig, transit|,verschick,riez/aime,quantity/, cadeau|,shopping,|februar,day/days,weight,|auftrags,transaction/,betrag/,delivery/,person,cluding/,type/,livre'.split(
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
