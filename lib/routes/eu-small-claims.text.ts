import type { Sentence } from '../values/sentence';

/** The European small claims procedure. */
export const euSmallClaimsText = {
  name: {
    en: 'European small claims procedure',
    fr: 'Procédure européenne de règlement des petits litiges',
    de: 'Europäisches Verfahren für geringfügige Forderungen',
  },
  asked: {
    en: 'the court, by the European small claims form',
    fr: 'le tribunal, par le formulaire européen des petits litiges',
    de: 'das Gericht, mit dem europäischen Formblatt',
  },
  who: {
    en: 'For a claim of up to 5,000 euros, interest and costs not counted, against a seller in another EU country; not with Denmark.',
    fr: 'Pour une demande jusqu’à 5 000 euros, hors intérêts et frais, contre un vendeur d’un autre pays de l’UE ; pas avec le Danemark.',
    de: 'Für Forderungen bis 5000 Euro ohne Zinsen und Kosten gegen einen Verkäufer in einem anderen EU-Land; nicht mit Dänemark.',
  },
  cost: {
    en: 'Court fee not found: ask the court first',
    fr: 'Frais de justice non trouvés : demandez d’abord au tribunal',
    de: 'Gerichtsgebühr nicht gefunden: Fragen Sie zuerst das Gericht',
  },
  stepCourt: {
    en: 'Choose the court: at your home, or where the seller sits.',
    fr: 'Choisissez le tribunal : celui de votre domicile ou du siège du vendeur.',
    de: 'Wählen Sie das Gericht: an Ihrem Wohnort oder am Sitz des Verkäufers.',
  },
  stepForm: {
    en: 'Fill in form A and send it to the court with copies of your papers.',
    fr: 'Remplissez le formulaire A et envoyez-le au tribunal avec la copie de vos pièces.',
    de: 'Füllen Sie Formblatt A aus und schicken Sie es mit Kopien Ihrer Unterlagen an das Gericht.',
  },
  course: {
    en: 'The court sends it to the seller within 14 days; the seller has 30 days to answer; within 30 days of the answer the court gives judgment, asks for details or sets a hearing.',
    fr: 'Le tribunal l’envoie au vendeur sous 14 jours ; le vendeur a 30 jours pour répondre ; dans les 30 jours suivants le tribunal juge, demande des précisions ou fixe une audience.',
    de: 'Das Gericht schickt es dem Verkäufer binnen 14 Tagen; er hat 30 Tage für die Antwort; binnen 30 Tagen danach urteilt das Gericht, fragt nach oder setzt eine Verhandlung an.',
  },
  alone: {
    en: 'It is done in writing; nobody need represent you.',
    fr: 'Tout se fait par écrit ; personne ne doit vous représenter.',
    de: 'Es läuft schriftlich; niemand muss Sie vertreten.',
  },
  effect: {
    en: 'The judgment can be enforced in the seller’s country too.',
    fr: 'Le jugement est exécutoire aussi dans le pays du vendeur.',
    de: 'Das Urteil ist auch im Land des Verkäufers vollstreckbar.',
  },
  paymentOrder: {
    en: 'For a sum that nobody contests there is also the European payment order: the seller has 30 days from its service to oppose it.',
    fr: 'Pour une somme non contestée, il existe aussi l’injonction de payer européenne : le vendeur a 30 jours depuis sa signification pour s’opposer.',
    de: 'Für eine unbestrittene Summe gibt es auch den Europäischen Zahlungsbefehl: Der Verkäufer hat ab der Zustellung 30 Tage für den Widerspruch.',
  },
  channel: {
    en: 'Form A and the courts, on the European e-Justice portal',
    fr: 'Le formulaire A et les tribunaux, sur le portail e-Justice européen',
    de: 'Formblatt A und die Gerichte, auf dem Europäischen Justizportal',
  },
} as const satisfies Record<string, Sentence>;
