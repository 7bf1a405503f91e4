import type { panel as english } from '../en/panel';
import type { Words } from '../words';

export const panel: Words<typeof english> = {
  titleCheckout: 'Kasse',
  titleOrder: 'Ihre Bestellung',
  titleShop: 'was über diesen Shop bekannt ist',

  rows: {
    seller: 'Verkäufer',
    seat: 'Sitz',
    marketplace: 'Marktplatz',
    host: 'Adresse',
    total: 'Gesamt­betrag',
    fee: 'Karten­gebühr',
    delivery: 'Lieferung',
    returns: 'Widerruf',
    terms: 'AGB',
    payment: 'Schutz',
    better: 'Besserer Weg',
  },
  marks: { ok: 'in Ordnung', look: 'bitte ansehen', unknown: 'nicht bekannt' },
  tick: 'Das habe ich geprüft: {row}',
  tickShort: 'Das habe ich geprüft',
  onPage: 'auf: {page}',
  rules: 'Die Regel dahinter',

  pages: {
    'legal-notice': 'Impressum',
    terms: 'AGB',
    privacy: 'Datenschutzseite',
    returns: 'Rückgabeseite',
    delivery: 'Lieferseite',
    contact: 'Kontaktseite',
    about: 'Seite „Über uns“',
    'seller-page': 'Seite des Verkäufers',
    'withdrawal-function': 'Widerrufsseite',
    other: 'diese Seite',
  },
  pagesRead: { one: 'auf der gelesenen Seite', other: 'auf den {count} gelesenen Seiten' },

  seller: {
    named: '{name}',
    numbered: '{name} · {number}',
    probably: 'Wahrscheinlich {name}',
    numberFails: '{name}: Die Nummer {number} stimmt nicht',
    none: 'Keine Firma genannt {where}',
    noPage: 'Kein Link zu einer rechtlichen Seite gefunden',
    notRead: 'Noch keine rechtliche Seite gelesen',
    meansNamed:
      'An diese Firma würden Sie schreiben, so steht es auf den Seiten des Shops. Recours hat kein Register gefragt.',
    meansProbably:
      'Die Seiten nennen mehrere Firmen oder eine nur nebenbei. Fragen Sie den Shop, bevor Sie viel bezahlen.',
    meansNumberFails:
      'Die Prüfziffern dieser Nummer stimmen nicht. Es kann ein Tippfehler sein; die Firma lässt sich im Register ihres Landes suchen.',
    meansNone:
      'Ohne Namen und Adresse ist niemand da, dem Sie schreiben könnten. Das Recht der meisten Länder verlangt, dass ein Shop sich nennt.',
    meansNoPage:
      'Die Seite vor Ihnen führt zu keinem Impressum, keinen AGB und keiner Kontaktseite. Vielleicht stehen sie anderswo im Shop; wer niemanden nennt, lässt Ihnen niemanden, dem Sie schreiben könnten.',
    meansNotRead: 'Öffnen Sie das Impressum des Shops, oder lassen Sie Recours es unten abrufen.',
    contact: 'Kontakt: {email}',
    mediator: 'Genannte Schlichtungsstelle: {name}',
    returnAddress: 'Rücksendungen gehen an: {address}',
    others: 'Dort auch genannt: {names}',
    tradesAs: 'Verkauft hier unter dem Namen {name}.',
    offerNamed: '{name}; seine Seite ist noch nicht gelesen',
    offerNotRead: 'Ein anderer als der Marktplatz; seine Seite ist noch nicht gelesen',
    offerSeveral: 'Mehrere Verkäufer: {names}',
    offerUnsaid: 'Diese Seite sagt nicht, wer verkauft',
    meansOffer:
      'Er verkauft auf dem Marktplatz, so steht es auf seiner eigenen Seite dort. Recours hat kein Register gefragt.',
    meansOfferNotRead:
      'Nicht der Marktplatz, sondern dieser Verkäufer würde Ihnen die Ware schulden. Öffnen Sie seine Seite, oder lassen Sie Recours sie unten abrufen.',
    meansOfferNoLink:
      'Nicht der Marktplatz, sondern dieser Verkäufer würde Ihnen die Ware schulden. Diese Seite führt nicht zu seiner: Sehen Sie auf der Seite der Ware nach.',
    meansOfferSeveral: 'Jeder von ihnen verkauft Ihnen einen Teil und haftet nur für diesen.',
    meansOfferUnsaid:
      'Hier verkaufen auch andere als der Marktplatz. Suchen Sie „Verkauf durch“ auf der Seite der Ware: Wer dort steht, würde Ihnen die Ware schulden.',
  },
  seat: {
    stated: '{country} (laut: {page})',
    elsewhere: '{country}, obwohl der Shop nach {looks} aussieht',
    none: 'Kein Land angegeben {where}',
    noPage: 'Nicht angegeben: keine rechtliche Seite gefunden',
    notRead: 'Noch keine rechtliche Seite gelesen',
    offerNotRead: 'Die Seite des Verkäufers ist noch nicht gelesen',
    changed: '{country}; am {day} war es {before}',
    meansElsewhere:
      'Eine Internetadresse, eine Währung oder eine Sprache sagt nicht, wo ein Verkäufer sitzt. Es zählt der Sitz.',
    meansNone: 'Ohne Sitz ist nicht klar, welches Recht Sie schützt und wohin ein Paket zurückginge.',
    protection: {
      home: 'Das Recht Ihres Landes schützt Sie, und seine Gerichte sind erreichbar.',
      directed:
        'Das Verbraucherrecht Ihres Landes schützt Sie, wenn der Shop bewusst dorthin verkauft, und ein Urteil lässt sich im Land des Verkäufers vollstrecken.',
      'directed-hard':
        'Das Recht Ihres Landes schützt Sie vielleicht, doch ein Urteil im Land des Verkäufers zu vollstrecken ist langwierig oder teuer.',
      'not-enforceable':
        'Ein Urteil lässt sich im Land des Verkäufers praktisch nicht vollstrecken: Es zählt vor allem, wer die Zahlung abwickelt.',
    },
    customs:
      'Das Paket geht über eine Zollgrenze: An der Tür können Abgaben verlangt werden, und die Rücksendung kostet mehr.',
    looksBy: {
      domain: 'Die Internetadresse endet auf {excerpt}',
      locale: 'Die Seite ist nach eigener Angabe gemacht für {excerpt}',
      currency: 'Preise in der Währung dieses Landes: {excerpt}',
      phone: 'Eine Telefonnummer: {excerpt}',
      claim: 'Der Shop sagt: {excerpt}',
    },
    mailbox: 'Die Adresse ist ein Postfach oder ein Weiterleitungsdienst.',
    onlyForm: 'Nur ein Formular zum Schreiben: weder E-Mail-Adresse noch Telefon {where}.',
    placeholders: 'Auf der rechtlichen Seite stehen noch die Lücken ihrer Vorlage.',
    contradict: 'Die Seiten widersprechen sich: „{one}“ und „{other}“.',
    noAddress: 'Keine Postadresse {where}.',
    noNumber: 'Keine Register- oder Mehrwertsteuernummer {where}.',
    change: {
      name: 'Der Name war am {day} „{before}“; jetzt ist er „{now}“.',
      country: 'Das Land war am {day} {before}; jetzt ist es {now}.',
      address: 'Die Adresse war am {day} „{before}“; jetzt ist sie „{now}“.',
      register: 'Die Nummer war am {day} {before}; jetzt ist sie {now}.',
    },
  },
  marketplace: {
    named: '{name} · {country}',
    notRead: 'Noch keine rechtliche Seite des Marktplatzes gelesen',
    means:
      'Er betreibt den Platz und nimmt oft das Geld ein; verkauft wird vom Verkäufer oben. Viele Marktplätze haben eine eigene Garantie.',
  },
  total: {
    with: '{total}, mit Lieferung ({delivery})',
    free: '{total}, Lieferung gratis',
    bare: '{total}; die Lieferung steht nicht einzeln da',
    none: 'Noch kein Gesamtbetrag auf dieser Seite gelesen',
    means: 'Vor dem letzten Knopf muss der Shop den ganzen Preis zeigen, mit Lieferung und Steuern.',
  },
  delivery: {
    byDay: 'Bis {day}',
    span: '{from} bis {until}',
    delay: '{min} bis {max} {unit}',
    oneDelay: '{max} {unit}',
    inTerms: 'Hier kein Tag; die AGB sagen „{words}“',
    none: 'Kein Tag zugesagt',
    units: {
      hours: 'Stunden',
      calendar: 'Tage',
      working: 'Arbeitstage',
      ouvrables: 'Werktage',
      weeks: 'Wochen',
    },
    meansPromised: 'Ab diesem Tag ist der Verkäufer in Verzug. Recours bewahrt ihn mit Ihrem Kauf auf.',
    meansNoneEu: 'Ohne Tag gibt das Recht der EU dem Verkäufer 30 Tage.',
    meansNone:
      'Ohne Tag ist schwer zu sagen, ab wann der Verkäufer in Verzug ist. Verlangen Sie schriftlich einen.',
  },
  returns: {
    lawAndShop: {
      one: '14 Tage von Gesetzes wegen; der Shop bietet {count} Tag',
      other: '14 Tage von Gesetzes wegen; der Shop bietet {count} Tage',
    },
    law: '14 Tage von Gesetzes wegen; nichts gefunden {where}',
    lawNotRead: '14 Tage von Gesetzes wegen; die AGB sind noch nicht gelesen',
    swissShop: {
      one: 'Keiner im Schweizer Recht; der Shop bietet {count} Tag',
      other: 'Keiner im Schweizer Recht; der Shop bietet {count} Tage',
    },
    swissNone: 'Keiner im Schweizer Recht, und keiner gefunden {where}',
    swissNotRead: 'Keiner im Schweizer Recht; die AGB sind noch nicht gelesen',
    refused: 'Die AGB sagen, dass nichts zurückgenommen wird',
    shopOnly: { one: 'Der Shop bietet {count} Tag', other: 'Der Shop bietet {count} Tage' },
    noCountry: 'Sagen Sie in den Einstellungen, wo Sie wohnen',
    otherCountry: 'Das Recht Ihres Landes ist hier nicht bekannt',
    meansFourteen:
      'Sie können die meisten Fernkäufe innerhalb von 14 Tagen nach der Ankunft ohne Grund widerrufen. Maßanfertigungen, geöffnete Hygieneartikel und Eintrittskarten gehören zu den Ausnahmen.',
    meansSwiss:
      'Das Schweizer Recht kennt für Online-Käufe kein Widerrufsrecht. Es zählt, was der Shop in seinen AGB verspricht: Bewahren Sie sie auf.',
    postage: { shopper: 'Die Rücksendung zahlen Sie.', shop: 'Die Rücksendung zahlt der Shop.' },
    functionYes: 'Die Widerrufsfunktion steht auf den gelesenen Seiten: „{words}“.',
    functionLike: 'Es gibt einen Link zum Widerrufen, „{words}“, in anderen Worten als das Gesetz verlangt.',
    change: {
      days: 'Am {day} galten {before} Tage für die Rückgabe; jetzt sind es {now}.',
      none: 'Am {day} war eine Rückgabe möglich; jetzt sagen die AGB, dass nichts zurückgenommen wird.',
      again: 'Am {day} sagten die AGB, dass nichts zurückgenommen wird; jetzt ist eine Rückgabe möglich.',
      postage: {
        shopper: 'Am {day} zahlte der Shop die Rücksendung; jetzt müssten Sie sie zahlen.',
        shop: 'Am {day} hätten Sie die Rücksendung bezahlt; jetzt würde sie der Shop zahlen.',
      },
      delivery: 'Die Lieferung war am {day} „{before}“; jetzt ist sie „{now}“.',
      functionGone: 'Die Widerrufsfunktion, die am {day} da war, wurde nicht mehr gefunden.',
      functionThere: 'Die Widerrufsfunktion, die am {day} fehlte, ist jetzt da.',
    },
    functionNo:
      'Die Widerrufsfunktion, die Shops in der EU seit dem 19. Juni 2026 anbieten müssen, wurde nicht gefunden {where}. Vielleicht steht sie in Ihrem Konto.',
  },
  terms: {
    kept: { one: 'Aufbewahrt: {count} Seite, {day}', other: 'Aufbewahrt: {count} Seiten, {day}' },
    none: 'Noch nicht aufbewahrt',
    keep: 'AGB jetzt aufbewahren',
    keeping: 'Wird kopiert …',
    keepHelp:
      'Kopien dieser Seite und der Seiten des Shops zu AGB, Rückgabe, Lieferung und Impressum, mit Fingerabdruck und Datum, auf diesem Computer.',
    keptPage: '{page}, {time} · Fingerabdruck {hash}',
    keepCheckoutHelp:
      'Eine Kopie dieser Seite, mit Fingerabdruck und Datum, auf diesem Computer. Die AGB stehen auf anderen Seiten: Öffnen Sie eine und drücken Sie dort den Knopf, oder lassen Sie Recours sie unten abrufen.',
    keepThisHelp:
      'Eine Kopie dieser Seite, mit Fingerabdruck und Datum, auf diesem Computer. Sie kommt zu Ihrem Kauf, wenn Sie binnen eines Tages hier kaufen.',
    onlyCheckout: 'Nur diese Seite ist aufbewahrt, nicht die AGB',
    keptDone: 'aufbewahrt',
    keptPdf: 'aufbewahrt, wie es ist, als PDF; Recours liest es nicht',
    keptCut: 'zum Teil aufbewahrt: länger als 2 MB',
    tried: '{page}: {outcome}',
    askedEnough:
      'nicht abgerufen: vier Seiten in einer halben Stunde sind das Höchste; später noch einmal versuchen',
    switchedOff: 'nicht abgerufen: der Schalter unten ist aus',
    nothingToKeep:
      'Keine rechtliche Seite ließ sich aufbewahren. Öffnen Sie eine und drücken Sie dort den Knopf, oder lassen Sie Recours sie unten abrufen.',
    means:
      'Ein Shop kann seine AGB ändern, nachdem Sie bezahlt haben. Eine Kopie von jetzt zeigt, womit Sie einverstanden waren. Ein Fingerabdruck zeigt, dass die Kopie seither nicht verändert wurde; er ist keine beglaubigte Kopie.',
  },
  payment: {
    decides: '{who} entscheidet · mindestens bis {day}',
    decidesNoDay: '{who} entscheidet',
    talks: '{who} vermittelt nur',
    nothing: 'Niemand steht zwischen Ihnen und dem Verkäufer',
    unknown: 'Wie Sie bezahlen, war auf dieser Seite nicht zu finden',
    lastDay: 'Kommt nichts an, haben Sie mindestens bis {day} Zeit: {distance}.',
    meansDecides: 'Hier kann das Geld ohne Zustimmung des Verkäufers zurückkommen.',
    meansTalks: 'Hier gehen nur Worte zwischen Ihnen und dem Verkäufer hin und her, kein Geld.',
    meansNothing: 'Ist bezahlt, kann nur der Verkäufer das Geld zurückgeben, oder ein Gericht.',
    card: 'Karte, mit der Sie bezahlen wollen',
    noCard: 'Nicht angegeben',
    addCard: 'Karte in den Einstellungen hinzufügen',
  },
  better: {
    offered: '{name}, hier angeboten, entscheidet',
    means: 'Damit könnte das Geld zurückkommen; mit dem gewählten Weg nicht.',
  },
  host: {
    plain: '{host}',
    like: '{host} schreibt sich fast wie {other}',
    means:
      'Das ist die Adresse, auf der Sie sind. Vergleichen Sie sie Buchstabe für Buchstabe mit der, die Sie besuchen wollten.',
    meansLike:
      'Wenige Buchstaben Unterschied. Es kann Zufall sein; sehen Sie sich die Adresse vor dem Bezahlen noch einmal an.',
  },
  fee: {
    about: 'Etwa {amount} ({percent} %)',
    percent: '{percent} % dazu',
    none: 'Keine mit dieser Karte',
    needsSeat: 'Hängt vom Sitz ab, der nicht bekannt ist',
    needsCountry: 'Sagen Sie in den Einstellungen, aus welchem Land die Karte ist',
    needsRate: 'Die Gebühr Ihrer Karte ist nicht bekannt',
    noCard: 'Sagen Sie in den Einstellungen, welche Karte Sie haben',
    whySeat:
      'Der Preis ist in der Währung Ihrer Karte, der Sitz des Verkäufers aber im Ausland: Ihre Karte sieht darin einen Kauf im Ausland.',
    whyCurrency: 'Der Preis ist in einer anderen Währung als der Ihrer Karte.',
    whyNone: 'Preis und Sitz sind dort, wo Ihre Karte her ist.',
    marketplace:
      'Das Geld nimmt gewöhnlich der Marktplatz ein: Hier zählt sein Sitz, nicht der des Verkäufers.',
    typed: 'Den Satz haben Sie am {day} eingegeben.',
  },

  note: 'Notiz zu dieser Bestellung',
  noteHelp: 'Sie kommt zum Kauf, sobald die Bestellung bestätigt ist.',

  fetching: {
    label: 'Recours die rechtlichen Seiten dieses Shops abrufen lassen',
    help: 'Höchstens vier Seiten pro Besuch, nur bei {site}, ohne Cookies. Jede Anfrage steht in den Einstellungen.',
    allowFirst: 'Um sie abzurufen, muss Recours diesen Shop zuerst lesen dürfen.',
    running: 'Die rechtlichen Seiten werden abgerufen …',
    results: {
      read: 'gelesen',
      cut: 'zum Teil gelesen: länger als 2 MB',
      pdf: 'ein PDF: Recours kann es aufbewahren und liest es nicht',
      'pdf-too-large': 'ein PDF von mehr als 2 MB: nicht aufbewahrt',
      'not-text': 'keine Textseite',
      redirected: 'führt anderswohin; nicht weiterverfolgt',
      'not-found': 'nicht gefunden',
      refused: 'vom Shop verweigert',
      'too-slow': 'keine Antwort innerhalb von 8 Sekunden',
      unreachable: 'nicht erreichbar',
      'not-this-shop': 'nicht abgerufen: keine Adresse des Shops',
    },
    openYourself: 'Öffnen Sie eine solche Seite selbst, dann liest Recours sie dort.',
  },

  purchase: {
    order: 'Bestellung {number}',
    expected: 'Erwartet bis {day}',
    arrived: 'Angekommen {day}',
    seller: 'Verkäufer bei der Bestellung',
    sellerUnknown: 'nicht gelesen',
    onMarketplace: '{name}, auf dem Marktplatz {site}',
    readOn: 'Gelesen am {day}',
    changed: 'Die Seiten des Shops sagen seither etwas anderes:',
    functionYes: 'Widerrufsfunktion gefunden: „{words}“',
    functionNo: 'Widerrufsfunktion auf den gelesenen Seiten nicht gefunden',
    kept: {
      one: '{count} Seite vor der Zahlung aufbewahrt',
      other: '{count} Seiten vor der Zahlung aufbewahrt',
    },
    note: 'Ihre Notiz',
    open: 'Akte öffnen',
    wrong: 'Etwas stimmt nicht',
  },
  shop: {
    earlier: { one: '{count} früherer Kauf hier', other: '{count} frühere Käufe hier' },
    offer: 'Wer verkauft, was auf dieser Seite steht',
    noEarlier: 'Noch kein Kauf hier.',
    versions: 'Was seine Seiten sagten',
    version: '{day}: {name}, {country}',
    unnamed: 'keine Firma genannt',
    noCountry: 'Land nicht angegeben',
    forget: 'Vergessen, was von diesem Shop gelesen wurde',
    forgotten: 'Vergessen.',
  },
  due: {
    heading: 'Als Nächstes',
    none: 'Im Moment ist nichts zu tun.',
    open: 'Öffnen',
  },
};
