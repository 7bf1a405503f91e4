import type { Sentence } from '../values/sentence';
import type { RuleWords } from './rules-of';

/** What each rule of `it.ts` says, in the shopper's words. */
export const itText = {
  name: { en: 'Italy', fr: 'Italie', de: 'Italien' } satisfies Sentence,
  rules: {
    'IT-01': {
      rule: {
        en: 'Without an agreed date, the seller must deliver within 30 days of the order.',
        fr: 'Sans date convenue, le vendeur doit livrer dans les 30 jours suivant la commande.',
        de: 'Ist kein Termin vereinbart, muss der Verkäufer binnen 30 Tagen nach der Bestellung liefern.',
      },
      conditions: {
        en: 'After that, extra time is set before the contract ends, unless the seller refuses or the date was essential.',
        fr: 'Ensuite, un délai supplémentaire est accordé avant la fin du contrat, sauf refus ou date essentielle.',
        de: 'Danach ist vor dem Vertragsende eine Nachfrist zu setzen, außer bei Weigerung oder wesentlichem Termin.',
      },
    },
    'IT-02': {
      rule: {
        en: 'A distance purchase can be withdrawn from without a reason within 14 days of receipt.',
        fr: 'On peut se rétracter d’un achat à distance sans motif dans les 14 jours suivant la réception.',
        de: 'Ein Fernabsatzkauf kann binnen 14 Tagen nach Erhalt ohne Grund widerrufen werden.',
      },
      conditions: {
        en: 'Sending the notice in time is enough. Some goods are excepted.',
        fr: 'Il suffit d’envoyer l’avis à temps. Certains biens sont exclus.',
        de: 'Rechtzeitiges Absenden genügt. Manche Waren sind ausgenommen.',
      },
    },
    'IT-02-visit': {
      rule: {
        en: 'After an uninvited visit at home the shopper has 30 days.',
        fr: 'Après une visite non sollicitée à domicile, l’acheteur a 30 jours.',
        de: 'Nach einem unbestellten Hausbesuch hat der Käufer 30 Tage.',
      },
    },
    'IT-03': {
      rule: {
        en: 'When the seller gave no information on withdrawal, 12 months are added to the first period.',
        fr: 'Si le vendeur n’a pas informé du droit de rétractation, 12 mois s’ajoutent au premier délai.',
        de: 'Hat der Verkäufer nicht über den Widerruf informiert, kommen zur ersten Frist 12 Monate hinzu.',
      },
    },
    'IT-04': {
      rule: {
        en: 'For online contracts from 19 June 2026 the shop offers a withdrawal button while the right lasts.',
        fr: 'Pour les contrats en ligne à partir du 19 juin 2026, la boutique offre un bouton de rétractation tant que le droit existe.',
        de: 'Bei Online-Verträgen ab 19. Juni 2026 bietet der Shop einen Widerrufsbutton an, solange das Recht besteht.',
      },
      conditions: {
        en: 'It reads “recedere dal contratto qui”, then asks to confirm. A letter or e-mail stays valid.',
        fr: 'Il porte la mention « recedere dal contratto qui », puis demande confirmation. Une lettre ou un e-mail reste valable.',
        de: 'Er heißt „recedere dal contratto qui“ und fragt dann nach Bestätigung. Brief oder E-Mail bleiben gültig.',
      },
    },
    'IT-05': {
      rule: {
        en: 'The seller refunds within 14 days of being told of the withdrawal.',
        fr: 'Le vendeur rembourse dans les 14 jours après avoir été informé de la rétractation.',
        de: 'Der Verkäufer erstattet binnen 14 Tagen, nachdem er vom Widerruf erfahren hat.',
      },
      conditions: {
        en: 'He may wait until he has the goods or proof that they were sent.',
        fr: 'Il peut attendre d’avoir le bien ou la preuve de son envoi.',
        de: 'Er darf warten, bis er die Ware oder den Nachweis der Absendung hat.',
      },
    },
    'IT-06': {
      rule: {
        en: 'The goods must be sent back within 14 days of the withdrawal.',
        fr: 'Le bien doit être renvoyé dans les 14 jours suivant la rétractation.',
        de: 'Die Ware ist binnen 14 Tagen nach dem Widerruf zurückzusenden.',
      },
    },
    'IT-07': {
      rule: {
        en: 'The seller answers for defects that show within two years of delivery.',
        fr: 'Le vendeur répond des défauts qui apparaissent dans les deux ans suivant la livraison.',
        de: 'Der Verkäufer haftet für Mängel, die sich binnen zwei Jahren nach der Lieferung zeigen.',
      },
      conditions: {
        en: 'The duty to report within two months was abolished for goods delivered from 2022.',
        fr: 'L’obligation de dénoncer le défaut dans les deux mois est supprimée pour les biens livrés à partir de 2022.',
        de: 'Die Pflicht zur Rüge binnen zwei Monaten ist für Lieferungen ab 2022 abgeschafft.',
      },
    },
    'IT-07-used': {
      rule: {
        en: 'For used goods a shorter time may be agreed, of one year at least.',
        fr: 'Pour un bien d’occasion, un délai plus court peut être convenu, d’un an au moins.',
        de: 'Bei gebrauchter Ware kann eine kürzere Zeit vereinbart werden, mindestens ein Jahr.',
      },
    },
    'IT-08': {
      rule: {
        en: 'A court can be asked within 26 months of delivery.',
        fr: 'Le tribunal peut être saisi dans les 26 mois suivant la livraison.',
        de: 'Klage ist binnen 26 Monaten nach der Lieferung möglich.',
      },
      conditions: {
        en: 'After that the defect can still be raised in defence, if the seller sues.',
        fr: 'Ensuite, le défaut peut encore être opposé si le vendeur agit en justice.',
        de: 'Danach kann der Mangel noch eingewandt werden, wenn der Verkäufer klagt.',
      },
    },
    'IT-09': {
      rule: {
        en: 'A defect that shows within one year of delivery is presumed to have been there from the start.',
        fr: 'Un défaut qui apparaît dans l’année suivant la livraison est présumé avoir existé dès le départ.',
        de: 'Bei einem Mangel, der sich binnen eines Jahres nach der Lieferung zeigt, wird vermutet, dass er von Anfang an bestand.',
      },
    },
    'IT-10': {
      rule: {
        en: 'A dispute body on the ministry’s list gives its result within 90 days of the complete file.',
        fr: 'Un organisme inscrit sur la liste du ministère rend son résultat dans les 90 jours suivant le dossier complet.',
        de: 'Eine Stelle auf der Liste des Ministeriums legt ihr Ergebnis binnen 90 Tagen nach der vollständigen Akte vor.',
      },
      conditions: {
        en: 'It may take 90 days more. Whether the seller has joined one varies.',
        fr: 'Ce délai peut être prolongé de 90 jours. Tous les vendeurs n’y adhèrent pas.',
        de: 'Weitere 90 Tage sind möglich. Nicht jeder Verkäufer ist beigetreten.',
      },
    },
    'IT-11': {
      rule: {
        en: 'The day of the event is not counted; a last day on a Sunday or holiday moves to the next day that is none.',
        fr: 'Le jour de l’événement ne compte pas ; un dernier jour tombant un dimanche ou férié est reporté au premier jour non férié.',
        de: 'Der Tag des Ereignisses zählt nicht mit; ein letzter Tag am Sonntag oder Feiertag verschiebt sich auf den nächsten Tag, der keiner ist.',
      },
      conditions: {
        en: 'Outside court it is not clear whether a Saturday moves too.',
        fr: 'Hors procédure, on ne sait pas si le samedi est reporté aussi.',
        de: 'Außerhalb von Gerichtsverfahren ist unklar, ob auch der Samstag verschiebt.',
      },
    },
  },
} as const satisfies { name: Sentence; rules: Record<string, RuleWords> };
