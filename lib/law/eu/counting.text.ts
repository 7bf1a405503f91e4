import type { RuleWords } from '../rules-of';

/** How periods are counted, in the shopper’s words. */
export const countingText = {
  'EU-01': {
    rule: {
      en: 'The day on which something happens is not counted: the period starts on the next day.',
      fr: 'Le jour de l’événement ne compte pas : le délai commence le lendemain.',
      de: 'Der Tag des Ereignisses zählt nicht mit: Die Frist beginnt am nächsten Tag.',
    },
  },
  'EU-02': {
    rule: {
      en: 'A period in months or years ends on the same-numbered day, or on the last day of the month when there is none.',
      fr: 'Un délai en mois ou en années se termine le jour portant le même numéro ou, à défaut, le dernier jour du mois.',
      de: 'Eine Frist in Monaten oder Jahren endet am gleichen Kalendertag oder, wenn es ihn nicht gibt, am letzten Tag des Monats.',
    },
  },
  'EU-03': {
    rule: {
      en: 'When the last day is a Saturday, a Sunday or a public holiday, the period ends on the next working day.',
      fr: 'Si le dernier jour est un samedi, un dimanche ou un jour férié, le délai se termine le jour ouvré suivant.',
      de: 'Ist der letzte Tag ein Samstag, Sonntag oder Feiertag, endet die Frist am nächsten Arbeitstag.',
    },
  },
  'EU-04': {
    rule: {
      en: 'A period of two days or more holds at least two working days.',
      fr: 'Un délai de deux jours ou plus comprend au moins deux jours ouvrés.',
      de: 'Eine Frist von zwei oder mehr Tagen umfasst mindestens zwei Arbeitstage.',
    },
  },
} as const satisfies Record<string, RuleWords>;
