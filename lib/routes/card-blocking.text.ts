import type { Sentence } from '../values/sentence';

/** Sentences of the numbers by which any card is blocked. */
export const cardBlockingText = {
  france: {
    en: 'Telephone, the French banks’ common number for blocking a card, day and night (surcharged)',
    fr: 'Téléphone, serveur interbancaire d’opposition à carte, jour et nuit (appel surtaxé)',
    de: 'Telefon, gemeinsame Sperrnummer der französischen Banken, Tag und Nacht (gebührenpflichtig)',
  },
  franceAbroad: {
    en: 'The same from abroad, day and night',
    fr: 'Le même depuis l’étranger, jour et nuit',
    de: 'Dieselbe aus dem Ausland, Tag und Nacht',
  },
  franceRule: {
    en: 'France: 0 892 705 705 blocks any card of a French bank, every day, day and night; +33 442 605 303 from abroad. The caller gets a reference for the block. A fixed-price surcharge applies. The page read is an old edition: the number on the card or in the app comes first.',
    fr: 'France : le 0 892 705 705 bloque toute carte d’une banque française, 7 jours sur 7, 24 heures sur 24 ; +33 442 605 303 depuis l’étranger. Un numéro d’enregistrement est remis. L’appel est surtaxé. La page lue est une ancienne édition : le numéro de la carte ou de l’application prime.',
    de: 'Frankreich: 0 892 705 705 sperrt jede Karte einer französischen Bank, täglich rund um die Uhr; +33 442 605 303 aus dem Ausland. Man erhält eine Nummer der Sperre. Der Anruf kostet einen Zuschlag. Gelesen wurde eine ältere Fassung der Seite: Die Nummer auf der Karte oder in der App geht vor.',
  },
  germany: {
    en: 'Telephone, the German blocking line, day and night, free within Germany',
    fr: 'Téléphone, ligne allemande de blocage, jour et nuit, gratuite en Allemagne',
    de: 'Telefon, Sperr-Notruf, Tag und Nacht, in Deutschland gebührenfrei',
  },
  germanyAbroad: {
    en: 'The same from abroad, day and night',
    fr: 'La même depuis l’étranger, jour et nuit',
    de: 'Derselbe aus dem Ausland, Tag und Nacht',
  },
  germanyRule: {
    en: 'Germany: 116 116 passes the caller on to the card’s issuer, day and night; from abroad +49 116 116 or +49 30 4050 4050. Not every issuer has joined.',
    fr: 'Allemagne : le 116 116 met en relation avec l’émetteur de la carte, jour et nuit ; depuis l’étranger, +49 116 116 ou +49 30 4050 4050. Tous les émetteurs n’en font pas partie.',
    de: 'Deutschland: 116 116 verbindet mit dem Herausgeber der Karte, rund um die Uhr; aus dem Ausland +49 116 116 oder +49 30 4050 4050. Nicht jeder Herausgeber ist angeschlossen.',
  },
  belgium: {
    en: 'Telephone, Card Stop, day and night',
    fr: 'Téléphone, Card Stop, jour et nuit',
    de: 'Telefon, Card Stop, Tag und Nacht',
  },
  belgiumAbroad: {
    en: 'Card Stop from abroad, day and night',
    fr: 'Card Stop depuis l’étranger, jour et nuit',
    de: 'Card Stop aus dem Ausland, Tag und Nacht',
  },
  belgiumRule: {
    en: 'Belgium: Card Stop, 078 170 170, blocks debit and credit cards day and night, in French, Dutch and English; +32 78 170 170 from abroad.',
    fr: 'Belgique : Card Stop, 078 170 170, bloque les cartes de débit et de crédit jour et nuit, en français, néerlandais et anglais ; +32 78 170 170 depuis l’étranger.',
    de: 'Belgien: Card Stop, 078 170 170, sperrt Debit- und Kreditkarten rund um die Uhr, auf Französisch, Niederländisch und Englisch; +32 78 170 170 aus dem Ausland.',
  },
  ownBank: {
    en: 'The blocking number on the back of the card or on the bank’s website, or “block card” in its app: it answers day and night',
    fr: 'Le numéro d’opposition au dos de la carte ou sur le site de la banque, ou « bloquer la carte » dans son application : il répond jour et nuit',
    de: 'Die Sperrnummer auf der Rückseite der Karte oder auf der Website der Bank, oder „Karte sperren“ in ihrer App: rund um die Uhr erreichbar',
  },
  ownBankRule: {
    en: 'A firm that issues cards must see to it that they can be reported and blocked at any time, free of charge (Directive (EU) 2015/2366 art. 70(1)(c) and (d)); banks elsewhere offer the same.',
    fr: 'L’émetteur d’une carte doit permettre à tout moment de la signaler et de la bloquer, gratuitement (directive (UE) 2015/2366, art. 70, par. 1, c et d) ; les banques d’autres pays l’offrent aussi.',
    de: 'Wer Karten ausgibt, muss dafür sorgen, dass sie jederzeit kostenlos gemeldet und gesperrt werden können (Richtlinie (EU) 2015/2366 Art. 70 Abs. 1 c und d); Banken anderswo bieten dasselbe.',
  },
} as const satisfies Record<string, Sentence>;
