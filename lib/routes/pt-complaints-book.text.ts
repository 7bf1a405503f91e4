import type { Sentence } from '../values/sentence';

/** The Portuguese complaints book. */
export const ptComplaintsBookText = {
  name: {
    en: 'Livro de Reclamações (complaints book)',
    fr: 'Livro de Reclamações (livre des réclamations)',
    de: 'Livro de Reclamações (Beschwerdebuch)',
  },
  asked: {
    en: 'the complaints book',
    fr: 'le livre des réclamations',
    de: 'das Beschwerdebuch',
  },
  who: {
    en: 'Shoppers with a complaint about a business in Portugal.',
    fr: 'Les acheteurs qui ont une réclamation contre une entreprise au Portugal.',
    de: 'Käufer mit einer Beschwerde über ein Unternehmen in Portugal.',
  },
  opens: {
    en: 'Open: the seller need not be asked first, though it is wise to.',
    fr: 'Ouvert : il n’est pas obligatoire d’écrire d’abord au vendeur, même si c’est conseillé.',
    de: 'Offen: Der Verkäufer muss nicht zuerst gefragt werden, auch wenn es ratsam ist.',
  },
  notYet: {
    en: 'Opens with the problem.',
    fr: 'S’ouvre dès le problème.',
    de: 'Öffnet sich mit dem Problem.',
  },
  answerWhy: {
    en: '15 working days from your entry of {from}',
    fr: '15 jours ouvrés après votre réclamation du {from}',
    de: '15 Arbeitstage ab Ihrem Eintrag vom {from}',
  },
  stepFile: {
    en: 'Fill in the form online: your e-mail, the business, what happened. No account is needed.',
    fr: 'Remplissez le formulaire en ligne : votre e-mail, l’entreprise, les faits. Aucun compte n’est nécessaire.',
    de: 'Füllen Sie das Formular online aus: E-Mail, Unternehmen, was geschah. Ein Konto ist nicht nötig.',
  },
  freeRule: {
    en: 'An entry costs nothing; the answer comes by e-mail.',
    fr: 'La réclamation est gratuite ; la réponse arrive par e-mail.',
    de: 'Der Eintrag ist kostenlos; die Antwort kommt per E-Mail.',
  },
  talks: {
    en: 'It makes the business answer and the authority see it; it is no court.',
    fr: 'Il oblige l’entreprise à répondre et informe l’autorité ; ce n’est pas un tribunal.',
    de: 'Es zwingt das Unternehmen zur Antwort und informiert die Behörde; ein Gericht ist es nicht.',
  },
  site: { en: 'livroreclamacoes.pt', fr: 'livroreclamacoes.pt', de: 'livroreclamacoes.pt' },
  next: {
    en: 'Not settled: the consumer arbitration centre decides.',
    fr: 'Rien n’est réglé : le centre d’arbitrage de consommation tranche.',
    de: 'Nicht gelöst: Die Verbraucherschiedsstelle entscheidet.',
  },
} as const satisfies Record<string, Sentence>;
