import type { Language } from '../../lib/values/sentence';

type Names = readonly [en: string, fr: string, de: string];

/** Parts of a country whose public holidays differ, by ISO 3166-2 code; France’s as the holidays go, not as it is run. */
const NAMES: Readonly<Record<string, Readonly<Record<string, Names>>>> = {
  CH: {
    AG: ['Aargau', 'Argovie', 'Aargau'],
    AI: ['Appenzell Innerrhoden', 'Appenzell Rhodes-Intérieures', 'Appenzell Innerrhoden'],
    AR: ['Appenzell Ausserrhoden', 'Appenzell Rhodes-Extérieures', 'Appenzell Ausserrhoden'],
    BE: ['Bern', 'Berne', 'Bern'],
    BL: ['Basel-Landschaft', 'Bâle-Campagne', 'Basel-Landschaft'],
    BS: ['Basel-Stadt', 'Bâle-Ville', 'Basel-Stadt'],
    FR: ['Fribourg', 'Fribourg', 'Freiburg'],
    GE: ['Geneva', 'Genève', 'Genf'],
    GL: ['Glarus', 'Glaris', 'Glarus'],
    GR: ['Graubünden', 'Grisons', 'Graubünden'],
    JU: ['Jura', 'Jura', 'Jura'],
    LU: ['Lucerne', 'Lucerne', 'Luzern'],
    NE: ['Neuchâtel', 'Neuchâtel', 'Neuenburg'],
    NW: ['Nidwalden', 'Nidwald', 'Nidwalden'],
    OW: ['Obwalden', 'Obwald', 'Obwalden'],
    SG: ['St. Gallen', 'Saint-Gall', 'St. Gallen'],
    SH: ['Schaffhausen', 'Schaffhouse', 'Schaffhausen'],
    SO: ['Solothurn', 'Soleure', 'Solothurn'],
    SZ: ['Schwyz', 'Schwytz', 'Schwyz'],
    TG: ['Thurgau', 'Thurgovie', 'Thurgau'],
    TI: ['Ticino', 'Tessin', 'Tessin'],
    UR: ['Uri', 'Uri', 'Uri'],
    VD: ['Vaud', 'Vaud', 'Waadt'],
    VS: ['Valais', 'Valais', 'Wallis'],
    ZG: ['Zug', 'Zoug', 'Zug'],
    ZH: ['Zurich', 'Zurich', 'Zürich'],
  },
  DE: {
    BW: ['Baden-Württemberg', 'Bade-Wurtemberg', 'Baden-Württemberg'],
    BY: ['Bavaria', 'Bavière', 'Bayern'],
    BE: ['Berlin', 'Berlin', 'Berlin'],
    BB: ['Brandenburg', 'Brandebourg', 'Brandenburg'],
    HB: ['Bremen', 'Brême', 'Bremen'],
    HH: ['Hamburg', 'Hambourg', 'Hamburg'],
    HE: ['Hesse', 'Hesse', 'Hessen'],
    MV: ['Mecklenburg-Vorpommern', 'Mecklembourg-Poméranie-Occidentale', 'Mecklenburg-Vorpommern'],
    NI: ['Lower Saxony', 'Basse-Saxe', 'Niedersachsen'],
    NW: ['North Rhine-Westphalia', 'Rhénanie-du-Nord-Westphalie', 'Nordrhein-Westfalen'],
    RP: ['Rhineland-Palatinate', 'Rhénanie-Palatinat', 'Rheinland-Pfalz'],
    SL: ['Saarland', 'Sarre', 'Saarland'],
    SN: ['Saxony', 'Saxe', 'Sachsen'],
    ST: ['Saxony-Anhalt', 'Saxe-Anhalt', 'Sachsen-Anhalt'],
    SH: ['Schleswig-Holstein', 'Schleswig-Holstein', 'Schleswig-Holstein'],
    TH: ['Thuringia', 'Thuringe', 'Thüringen'],
  },
  GB: {
    ENG: ['England', 'Angleterre', 'England'],
    NIR: ['Northern Ireland', 'Irlande du Nord', 'Nordirland'],
    SCT: ['Scotland', 'Écosse', 'Schottland'],
    WLS: ['Wales', 'Pays de Galles', 'Wales'],
  },
  FR: {
    HEXAGONE: [
      'Mainland France or Corsica, but not Alsace or Moselle',
      'Métropole, hors Alsace et Moselle',
      'Festland oder Korsika, ohne Elsass und Département Moselle',
    ],
    'ALSACE-MOSELLE': ['Alsace or Moselle', 'Alsace ou Moselle', 'Elsass oder Département Moselle'],
    GP: ['Guadeloupe', 'Guadeloupe', 'Guadeloupe'],
    GF: ['French Guiana', 'Guyane', 'Französisch-Guayana'],
    MQ: ['Martinique', 'Martinique', 'Martinique'],
    YT: ['Mayotte', 'Mayotte', 'Mayotte'],
    RE: ['Réunion', 'La Réunion', 'Réunion'],
    BL: ['Saint-Barthélemy', 'Saint-Barthélemy', 'Saint-Barthélemy'],
    MF: ['Saint-Martin', 'Saint-Martin', 'Saint-Martin'],
  },
};

const PLACE: Readonly<Record<Language, 0 | 1 | 2>> = { en: 0, fr: 1, de: 2 };

/** The parts of a country to choose from, by name; none where the whole country keeps the same holidays or none are known. */
export function regions(
  country: string | null,
  language: Language,
): { readonly code: string; readonly name: string }[] {
  const own = country !== null && Object.hasOwn(NAMES, country) ? (NAMES[country] ?? {}) : {};
  return Object.entries(own)
    .map(([code, names]) => ({ code: `${country}-${code}`, name: names[PLACE[language]] }))
    .sort((a, b) => new Intl.Collator(language).compare(a.name, b.name));
}
