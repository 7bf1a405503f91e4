import type { shield as english } from '../en/shield';
import type { Words } from '../words';

export const shield: Words<typeof english> = {
  heading: 'Attention sur cette page',
  page: 'Sur cette page, vous pouvez confirmer la réception ou mettre fin à un litige.',
  says: {
    receipt:
      '« {words} » dit à la boutique que tout va bien : l’argent peut partir au vendeur et la protection de la boutique prendre fin.',
    dispute: '« {words} » peut mettre fin au litige pour de bon : souvent, il ne peut pas être rouvert.',
    rating: '« {words} » : sur certaines places de marché, une note vaut confirmation que tout va bien.',
  },
  claim: 'Votre réclamation n’est pas réglée : {problem}, {what}.',
  begun: 'Vous avez commencé une réclamation : {what}.',
  waiting: 'Vous n’avez pas encore noté l’arrivée de cet achat : {what}.',
  more: { one: 'Et {count} autre dans cette boutique.', other: 'Et {count} autres dans cette boutique.' },
  show: 'Voir',
  showLabel: 'Voir {what}',
  rule: 'Ce que disent les règles de ce site',
  free: 'Recours ne fait qu’avertir. Il ne bloque rien sur la page, et la page n’en voit rien.',
  turnOff: 'Ne plus avertir sur {host}',
  turnedOff: 'Plus d’avertissement de ce genre sur {host}.',
  undo: 'Annuler',
  settings: {
    heading: 'Avertissements avant les boutons définitifs',
    explain:
      'Tant qu’un achat n’est pas réglé dans une boutique, Recours avertit sur ses pages avant les boutons qui peuvent mettre fin à votre protection : confirmer la réception, clore un litige, noter le vendeur.',
    warn: 'M’avertir sur {host}',
  },
};
