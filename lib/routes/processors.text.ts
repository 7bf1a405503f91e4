import type { Sentence } from '../values/sentence';

/** Where the door is when a firm that handled the payment has none for shoppers. */
export const processorsText = {
  stripe: {
    en: 'Stripe only moves the money and cannot refund for a shop. Its charge lookup page tells which business charged you. Go to the shop, then to your bank.',
    fr: 'Stripe ne fait que transmettre l’argent et ne peut pas rembourser à la place d’une boutique. Sa page de recherche de débit indique quelle entreprise a débité. Adressez-vous à la boutique, puis à votre banque.',
    de: 'Stripe leitet nur das Geld weiter und kann nicht für einen Shop erstatten. Seine Suchseite für Abbuchungen zeigt, welche Firma abgebucht hat. Wenden Sie sich an den Shop, dann an Ihre Bank.',
  },
  mollie: {
    en: 'Mollie only moves the money: it helps to find the shop’s contact and has a form to report a payment. Go to the shop, then to your bank.',
    fr: 'Mollie ne fait que transmettre l’argent : il aide à trouver le contact de la boutique et offre un formulaire pour signaler un paiement. Adressez-vous à la boutique, puis à votre banque.',
    de: 'Mollie leitet nur das Geld weiter: Es hilft, den Kontakt des Shops zu finden, und hat ein Formular, um eine Zahlung zu melden. Wenden Sie sich an den Shop, dann an Ihre Bank.',
  },
  worldline: {
    en: 'Worldline (also Ingenico, Ogone) gives shoppers no information about a payment. Go to the shop, then to your bank.',
    fr: 'Worldline (aussi Ingenico, Ogone) ne renseigne pas les acheteurs sur un paiement. Adressez-vous à la boutique, puis à votre banque.',
    de: 'Worldline (auch Ingenico, Ogone) gibt Käufern keine Auskunft zu einer Zahlung. Wenden Sie sich an den Shop, dann an Ihre Bank.',
  },
  plumbing: {
    en: 'The firm named on the payment page only moves the money and takes no complaints from shoppers, as far as we know; its name may stand on your statement. Go to the shop, then to your card issuer.',
    fr: 'Le service nommé sur la page de paiement ne fait que transmettre l’argent et, à notre connaissance, ne traite pas les réclamations des acheteurs ; son nom peut figurer sur votre relevé. Adressez-vous à la boutique, puis à la banque de votre carte.',
    de: 'Der auf der Zahlungsseite genannte Dienst leitet nur das Geld weiter und nimmt, soweit bekannt, keine Beschwerden von Käufern an; sein Name kann auf Ihrer Abrechnung stehen. Wenden Sie sich an den Shop, dann an die Bank Ihrer Karte.',
  },
  leboncoin: {
    en: 'On Leboncoin, Adyen only keeps the wallet: the way is Leboncoin itself.',
    fr: 'Sur Leboncoin, Adyen ne tient que le porte-monnaie : la voie est Leboncoin.',
    de: 'Bei Leboncoin führt Adyen nur das Guthaben: Der Weg ist Leboncoin selbst.',
  },
  floa: {
    en: 'FLOA is a bank and lent you the money: it stands where a card issuer would. Write to FLOA after the seller; its days were not found, so ask within 14 days.',
    fr: 'FLOA est une banque qui vous a prêté l’argent : elle tient la place de la banque d’une carte. Écrivez à FLOA après le vendeur ; ses délais n’ont pas été trouvés, demandez dans les 14 jours.',
    de: 'FLOA ist eine Bank und hat Ihnen das Geld geliehen: Sie steht an der Stelle eines Kartenherausgebers. Schreiben Sie FLOA nach dem Verkäufer; Fristen waren nicht zu finden, fragen Sie binnen 14 Tagen.',
  },
  wallet: {
    en: 'Apple Pay and Google Pay only pass your card on: the dispute goes to the issuer of the card in the wallet. The receipt may show a device number instead of the card’s digits; keep it.',
    fr: 'Apple Pay et Google Pay ne font que transmettre votre carte : la contestation va à la banque de la carte enregistrée. Le reçu peut montrer un numéro d’appareil au lieu de celui de la carte ; gardez-le.',
    de: 'Apple Pay und Google Pay reichen nur Ihre Karte weiter: Die Beanstandung geht an die Bank der Karte im Wallet. Der Beleg kann eine Gerätenummer statt der Kartenziffern zeigen; bewahren Sie ihn auf.',
  },
  walletPhones: {
    en: 'Do not call support numbers found by a web search for these wallets: many are false. Use the number on your card.',
    fr: 'N’appelez pas un numéro d’assistance trouvé par une recherche : beaucoup sont faux. Utilisez celui inscrit sur votre carte.',
    de: 'Rufen Sie keine Hilfenummern an, die eine Websuche zeigt: Viele sind falsch. Nehmen Sie die Nummer auf Ihrer Karte.',
  },
  shopPay: {
    en: 'As far as we know, Shop Pay only passes your card on: the dispute goes to the card’s issuer. Where Shop Pay offered instalments, in some countries they are Affirm’s.',
    fr: 'À notre connaissance, Shop Pay ne fait que transmettre votre carte : la contestation va à la banque de la carte. Si Shop Pay proposait un paiement échelonné, c’est dans certains pays celui d’Affirm.',
    de: 'Soweit bekannt, reicht Shop Pay nur Ihre Karte weiter: Die Beanstandung geht an deren Bank. Raten bei Shop Pay laufen in manchen Ländern über Affirm.',
  },
  transfer: {
    en: 'You paid by bank transfer: as far as we know, no rule lets a bank take back a transfer you ordered yourself. Tell your bank at once all the same; it may ask the other bank. The seller remains the way to the money.',
    fr: 'Vous avez payé par virement : à notre connaissance, aucune règle ne permet à la banque de reprendre un virement que vous avez ordonné. Prévenez-la tout de même aussitôt ; elle peut demander à l’autre banque. Le vendeur reste la voie vers l’argent.',
    de: 'Sie haben per Überweisung gezahlt: Soweit bekannt, erlaubt keine Regel der Bank, eine von Ihnen beauftragte Überweisung zurückzuholen. Sagen Sie es ihr trotzdem sofort; sie kann bei der anderen Bank anfragen. Der Weg zum Geld bleibt der Verkäufer.',
  },
  noPayer: {
    en: 'For this way of paying, as far as we know, no bank or payment firm can take the money back. The seller remains the way to the money.',
    fr: 'Avec ce moyen de paiement, à notre connaissance, aucune banque ni service de paiement ne peut reprendre l’argent. Le vendeur reste la voie vers l’argent.',
    de: 'Bei dieser Zahlungsart kann, soweit bekannt, keine Bank und kein Dienst das Geld zurückholen. Der Weg zum Geld bleibt der Verkäufer.',
  },
  invoice: {
    en: 'On invoice you have not paid yet, or paid by transfer. If you still owe it, write to the seller before it is due; do not simply leave it unpaid.',
    fr: 'Sur facture, vous n’avez pas encore payé, ou payé par virement. Si vous la devez encore, écrivez au vendeur avant l’échéance ; ne la laissez pas simplement impayée.',
    de: 'Auf Rechnung haben Sie noch nicht oder per Überweisung gezahlt. Schulden Sie sie noch, schreiben Sie dem Verkäufer vor Fälligkeit; lassen Sie sie nicht einfach unbezahlt.',
  },
} as const satisfies Record<string, Sentence>;
