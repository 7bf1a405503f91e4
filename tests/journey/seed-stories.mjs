// One whole story for each of the five seed systems, for both browsers: from a purchase typed by hand, over every rung that
// opens from the one before, to the last. The clock is moved as far as the other side's time to answer goes.
import { Claim, FIRST, inDays, routeAt } from './claim.mjs';

/**
 * Each story plays on a stage opened in its language.
 *
 * @type {{ name: string, language: 'fr' | 'de', play: (stage: any) => Promise<void> }[]}
 */
export const SEED_STORIES = [
  {
    name: 'Klik & Pay: the seller, the claim, the request that keeps it open, and its end',
    language: 'fr',
    async play(stage) {
      const claim = await Claim.about(stage, {
        country: 'FR',
        shop: 'Atelier des Tilleuls',
        amount: '95,90',
        currency: 'EUR',
        ordered: -20,
        promised: -2,
        through: 'klikandpay',
        problem: 'not-received',
        answers: { 'merchant-written-on': 'Pas encore' },
      });
      await claim.is('klikandpay', 'not-yet');
      await claim.use('merchant');
      await claim.daysLater(20);
      await claim.is('klikandpay', 'open');
      await claim.next('Klik & Pay');
      await claim.says('klikandpay', 'mot de passe oublié', 'Gratuit');
      await claim.use('klikandpay');
      await claim.says('klikandpay', 'surveille la réponse');

      // 160 days from now the 180 are over; a request in the month before keeps the file open.
      await claim.daysLater(140);
      await claim.says('klikandpay', 'Écrivez de nouveau');
      await claim.use('klikandpay');
      await claim.daysLater(161);
      await claim.is('klikandpay', 'open');
      await claim.daysLater(330);
      await claim.is('klikandpay', 'closed');
      await claim.refunded();
    },
  },
  {
    name: 'Cetelem: customer service, consumer service, mediator',
    language: 'fr',
    async play(stage) {
      const claim = await Claim.about(stage, {
        country: 'FR',
        shop: 'Atelier des Tilleuls',
        amount: '480,00',
        currency: 'EUR',
        ordered: -20,
        promised: -8,
        problem: 'not-received',
        answers: { 'merchant-written-on': 'Pas encore', intermediary: 'Je ne sais pas' },
      });
      await claim.use('merchant');
      await claim.answer('issuer', 'cetelem');
      await claim.is('cetelem', 'open');
      await claim.lacks(routeAt('card-issuer'));
      await claim.says(
        'cetelem',
        'Réclamation crédit à la consommation',
        'n’y comptez pas',
        'Tous vos contacts',
      );
      await claim.use('cetelem');
      await claim.daysLater(30);
      await claim.is('cetelem-consumer-service', 'not-yet');
      await claim.refused('cetelem');
      await claim.is('cetelem-consumer-service', 'open');
      await claim.says('cetelem-consumer-service', 'recommandée', 'Service consommateurs');
      await claim.use('cetelem-consumer-service');
      await claim.is('cetelem-mediator', 'not-yet');
      // Two months, and a weekend or holiday they may end on.
      await claim.daysLater(99);
      await claim.is('cetelem-mediator', 'open');
      await claim.says('cetelem-mediator', 'mediation-groupe.bnpparibas-pf.com', 'Gratuit');
      await claim.use('cetelem-mediator');
      await claim.refunded();
    },
  },
  {
    name: 'Sogexia: block the card, dispute, complain to the management, CSSF',
    language: 'fr',
    async play(stage) {
      const claim = await Claim.about(stage, {
        country: 'FR',
        shop: 'Boutique inconnue',
        amount: '74,00',
        currency: 'EUR',
        ordered: -12,
        promised: -2,
        problem: 'not-authorised',
        answers: { intermediary: 'Je ne sais pas' },
      });
      await claim.answer('issuer', 'sogexia');
      await claim.is('sogexia', 'open');
      // Sogexia's card is blocked in its account: no telephone answers, and none is named.
      await claim.hands.wait('[data-next=block] [data-channel=account]');
      await claim.lacks('[data-next] [data-channel=phone]');
      await claim.blocked();
      await claim.next('Sogexia');
      await claim.says('sogexia', /Bloquez d’abord la carte vous-même/, 'dépôt de plainte');
      await claim.lacks(`${routeAt('sogexia')} [data-channel=phone]`);
      await claim.use('sogexia');
      await claim.refused('sogexia');
      await claim.is('sogexia-complaint', 'open');
      await claim.use('sogexia-complaint');
      await claim.is('cssf', 'not-yet');
      await claim.daysLater(33);
      await claim.is('cssf', 'open');
      await claim.says('cssf', 'L-1150 Luxembourg', 'cssf.lu');
      await claim.use('cssf');
      await claim.refunded();
    },
  },
  {
    name: 'Cdiscount: the seller on its marketplace, Cdiscount, the FEVAD mediator',
    language: 'fr',
    async play(stage) {
      const claim = await Claim.about(stage, {
        country: 'FR',
        shop: 'www.cdiscount.com',
        amount: '129,99',
        currency: 'EUR',
        ordered: -20,
        promised: -8,
        problem: 'not-received',
        answers: {
          'merchant-written-on': 'Pas encore',
          intermediary: 'Je ne sais pas',
          'sold-by': 'Un autre vendeur sur son site',
        },
      });
      await claim.is('cdiscount-marketplace', 'not-yet');
      await claim.lacks(routeAt('cdiscount'));
      await claim.use('merchant');
      // Two working days, whatever weekend and holidays are in between.
      await claim.daysLater(8);
      await claim.is('cdiscount-marketplace', 'open');
      await claim.says('cdiscount-marketplace', '39 79', /fermée depuis le 20 juillet 2025/);
      await claim.hands.wait(`${routeAt('cdiscount-marketplace')} [data-channel=sign-language]`);
      await claim.use('cdiscount-marketplace');
      await claim.is('fevad', 'not-yet');
      await claim.daysLater(63);
      await claim.is('fevad', 'open');
      await claim.says('fevad', 'BP 20015', 'mediateurfevad.fr');
      await claim.use('fevad');
      await claim.refunded();
    },
  },
  {
    name: 'Cembra: 30 days from the bill, what an unpaid bill costs, the ombudsman',
    language: 'de',
    async play(stage) {
      const claim = await Claim.about(stage, {
        country: 'CH',
        shop: 'Lindenhof Werkstatt',
        amount: '100.00',
        currency: 'CHF',
        ordered: -35,
        promised: -20,
        problem: 'not-received',
        answers: {
          'merchant-written-on': 'Noch nicht',
          intermediary: 'Ich weiß es nicht',
          issuer: 'Cembra',
          'bill-date': inDays(-19),
        },
      });
      await claim.use('merchant');
      await claim.is('cembra', 'open');
      await claim.says('cembra', '044 439 40 20', 'Beanstandungsformular', /Die Rechnung bleibt zahlbar/);
      await claim.answer('cembra-direct-debit', 'lsv');
      await claim.says('cembra', /gegen Cembras Rechnung, nicht gegen den Shop/);
      await claim.answer('cembra-rate', '12');
      // Bought 35 days ago, due tomorrow: the 37 days of Cembra's own example, at 12 %.
      await claim.hands.within('.stakes').press(...FIRST);
      const interest = '[data-stake="cembra/interest"]';
      await claim.reads(interest, 'Zinsen auf diesen Kauf');
      await claim.reads(`${interest} .amount`, /1[.,]22/);
      // The 30 days are over on the eleventh day from now; a bank may still be asked, but it is late.
      await claim.daysLater(15);
      await claim.is('cembra', 'probably-late');
      await claim.daysLater(9);
      await claim.is('cembra', 'open');
      await claim.use('cembra');
      await claim.is('ch-banking-ombudsman', 'not-yet');
      await claim.refused('cembra');
      await claim.is('ch-banking-ombudsman', 'open');
      await claim.says('ch-banking-ombudsman', 'Bahnhofplatz 9', '+41 43 266 14 14');
      await claim.use('ch-banking-ombudsman');
      await claim.refunded();
    },
  },
];
