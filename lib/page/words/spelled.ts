/**
 * What the lists of words are full of, found by trying. In the built scripts each stands as one sign (`signOf` of
 * scripts/short-words.mjs), in longer parts, too: the reader's file is small, and its words stay readable here. The first
 * 61 are of one byte each, from `$` on, and empty where that is a sign of the lists themselves; the others are from `À` on.
 */
const PARTS =
  'e/,er,bestell,,re,en,ch,in,versand,t/,on,,an,la,t ,order,ou,pa,is,et,ung,en/,,s ,e|,total,ed,,?|,it,ge, de,s/,tion,commande,expedi,es,pay,e , a,al,votre,our,s|,de,ed/,ing,tra,deliver,liefer,art,auf,en|,le,ment,ur,,? ,us,/final,zustell,guaranteed/estimated/scheduled/expected/,ajout,gutschein,delai,option/,/umsatzsteuer,brutto,term,zahlungs,ereinigt,nummer|,fall,eingegangen/,transaction,number,/ex,dispatch,pauschal,to ,arbeit,tax,/clo,condition,bestellung ,datum,bestellung/auftrag ,detail,delivery estimate/,for,standard,mail,shipping time|,day/days,ine/ihre bestellung|,/prevue,quantit,stor,promo,zahl,stellt,voraussichtlich,rist/lieferzeit|,passe,factu,reglement/paiement,bestatig,|fra, your ,|octob,information,your/my,purchase/order,iez/aimer,voraussichtliche/erwartete/geplant,|digital,your/,verfolgung,inkaufswagen,paiement,estimat,|ship,between/within/,/item,/envo,auftrag, bestellung|,ttc,time,erfolg,liefertermin/lieferdatum,seller,pro,en|empf,verpackung/,cancel,panier,expected,ship,colis,arri,sol,transport, commande|,arrivee estimee/prevue|,ode/,s? been? ,/payment/order ,betrag,auftrags,suiv,livraison,shipping/delivery,refund/net,produ,was/ha,bestellung wurde/ist? , your? payment,rece,zustellung/lieferung,montant,|februar,abgelehn,raba,inclu,s ordered?|item,|acheter maintenant,view,confirm,effectue,entre/,achat,schliess,amount,enregistree/,|verkauf,schutz,ine/ihre,ausstehend,kosten,betrag/,? de? ,process,/no/,includ,standard/express,und,thank you,mark|s,|date ,dat, and? ,reduction,reich|,werktag,steuer,type/,successful/,contact/,ubersicht,vielen dan,wurde? ,referen,livre,status,d/de? livraison/expedition,pri,product,weight,la? commande|,prepar,valid,/sub, charg,billing,gewahlte? ,adresse,zwischen,|complete/confirm,abgebroch,address,nummer/,zahlung ,pflichtig,shipping,shipped,|refund|,recapitula,selected? ,nada|australi, your? ,|rechnungs,transaktion/zahl,artikel,gesamt,wird ,arriv,taxes,vorbereit,bezeichnung/, your order|,erwartete/gepl,traitement,article,zwischen/erwartet/,gesamtbetrag/gesamtsumme, by|, and? pay|pay for order,purchase,sendungs,has/was? been? ,annule,check,bezahl,numero/,shopping,ankunft,your/my? shopping? , utilisation/ven, for ,bestellreferenz|bestell ,produkt,la/ma,t it by|arriving|arrives,uxembourg,basket/,buy ,tva incluse,|should,portugal|,land,land|,port, vat/tax,/payment,ember/,emb,? ete? ,garanti,with,complet,summe,estimee,servic,livre/livre,/expres,en cours,belgi,gesamtkosten/gesamt/,waren,warenkorb,zugestellt,arbeitstag,zuruck,tracking,weden|norw,mar,confirmation/referenc,receiv, du,email/e mail,referenc,code/ref/no/,stat,|ju,placed,ell,method,versende,sum,bestellung abschliessen/,|widerruf,verschickt,delivery/shipping,est delivery/arrival,window/date/time/by,/detail,return,montant/total,ation|,/regl,shipment/, atten, des? articles/,produit,chandis,unit,ost,prev,tag,cadeau|,geliefert , de livraison|,methode/,bestellung aufgegeben ,|mai|ju, commande|confirm,confi,histor,person,mon/votre,com,annule/annulee/, transit|, de la? commande|,jour/jours ouvr,preis,ation/,reception,gesch,mittel/,nr|,retour,diens,nummer,livre/livree/livre,sept'.split(
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
