import type { report as english } from '../en/report';
import type { Words } from '../words';

export const report: Words<typeof english> = {
  title: 'Rapport sur une page',
  back: 'Achats',
  heading: 'Aider Recours à mieux lire cette page',
  intro:
    'Recours peut noter comment la page est construite, sans ce qu’elle dit de vous. Vous voyez le rapport avant de l’enregistrer. Recours n’envoie rien.',
  kept: 'Gardés : les balises et les noms de classes de la page, et des mots comme « commande », « total » ou « livraison ».',
  masked: 'Masqué : tout autre texte. Chaque lettre devient un x, chaque chiffre un 0.',
  never:
    'Écartés : le nom et l’adresse de la boutique, les liens, les images et ce qui est saisi dans les champs.',
  make: 'Préparer le rapport',
  again: 'Le préparer de nouveau',
  look: 'Voici ce qui serait enregistré',
  check: 'Parcourez-le. Si quelque chose en dit plus sur vous que vous ne voulez, ne le transmettez pas.',
  save: 'Enregistrer le rapport',
  saved: '{file} est dans votre dossier de téléchargements. À vous de choisir à qui le donner.',
};
