/**
 * What the lists of words are full of, found by counting. In the built scripts each stands as one sign (`signOf` of
 * scripts/short-words.mjs): the reader's file is small, and its words stay readable here. The first half is of one byte
 * each, from `$` on, and empty where that is a sign of the lists themselves; the others are from `À` on.
 */
const PARTS =
  'order,total,commande,,ung,ed/,versand,bestellung,bestell,ent,ing,,auf,date,our,payment,liefer,tion, de ,art,end,zahlung,,tion/,en/,shipping,votre,,pay,en|,livraison,delivery,expedi,ship,tra,che,en ,confirm,livre,e? ,produ,summe,item,er ,ant,rec,er/,gesamt,de? ,ver,res,adresse, de,out,paiement,auftrags,,betrag,s? ,artikel,referen,nummer/,arriv,datum,zahl,code,re/,ert,es|,ed|,ank,purchase,zustell,details,inclu,ein,te/,und,et/,voraussichtlich,transaction,deliver,complet,erfolg,status,place,passe,er|,ee/,con,on/,t? , in,ous,et ,par,geliefert,article,estimat, your? ,process,kosten,regle,wurde,ment/,time,/no/, by|, be,gen, to,e?|,ue|,as ,pri,mit,sch,la? commande|,information,|rechnungs,expected,bestatig,tracking,montant,method,amount, and? ,arbeit,annule,steuer, for ,taxes,term,suiv,stor,ed?|,mode,est,sta,/ex, vo,ref,ach,ist,eur,ce/,it|,/de,you,s? been? ,eine/ihre,transport,zwischen,methode/,numero/,/prevue,? ete? ,billing,address,nummer|,estimee,cancel,stellt,panier,factur,number,achat,icht, tax,nvoi,fall,etzt,d on,mer,|be,te ,e l,for,ail,ed ,a? ,/in,ons,ust,le/,/su,its,|zu,nr/,|so,rei,/ta, d ,ais,standard/express, your order|,gutschein,dispatch,|digital,effectue,received,your/my,prepar,|delai,valide,rabatt,charge,review,|check,final,promo,colis,preis,/abge,paket,main,gang,name,pack,with,ould,ine/,prev,erwartete/gepl, abschliessen,bezeichnung/,successful/,description, warenkorb,conditions,jour/jours,aufgegeben,rchandise,ubersicht,pauschale,/werktag,between/,shopping,declined,service,en|empf,retourn,coupon,e mail,/type/,person,brutto,dienst,erhalt,schutz,seller,return,was/ha,refuse, und? ,ected,reduc,la/ma, am?|,netto,wird ,/sale,/cost,e/ttc,urch,auss,en? ,ount,port,view, not,du? ,egal,mwst, nr|,viel,ight,buy ,ough,ware, fur,paid, of ,standard'.split(
    ',',
  );

/** A list of words as it is written in its language's file. */
export function spelled(list: string): string {
  return list.replace(/[^a-z|/ ?#:]/g, (sign) => {
    const code = sign.charCodeAt(0);
    return PARTS[code - (code < 99 ? 36 : 133)] as string;
  });
}
