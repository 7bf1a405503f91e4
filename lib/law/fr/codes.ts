/** Where the French codes stand; the text read was consolidated to 3 April 2026. */
export const CONSO = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565';
export const CIVIL = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721';
export const PROCEDURE = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716';

export const usual = { jurisdiction: 'FR', url: CONSO } as const;
