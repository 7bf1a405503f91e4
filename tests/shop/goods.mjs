/** What the demo shop sells. Prices in cents; `picture` is the body of a 120 × 120 SVG. */
export const GOODS = [
  {
    slug: 'lampe-brume',
    name: { fr: 'Lampe de bureau Brume', en: 'Brume desk lamp', de: 'Schreibtischlampe Brume' },
    about: {
      fr: 'Un bras en frêne, un abat-jour en lin, une lumière qui ne fatigue pas.',
      en: 'An arm of ash, a shade of linen, a light that is kind to the eyes.',
      de: 'Ein Arm aus Esche, ein Schirm aus Leinen, ein Licht, das die Augen schont.',
    },
    cents: 8900,
    picture:
      '<path d="M42 30h36l14 30H28z" fill="#e9b872"/><path d="M60 60v36" stroke="#5b4636" stroke-width="5"/><path d="M36 98h48" stroke="#5b4636" stroke-width="7" stroke-linecap="round"/>',
  },
  {
    slug: 'carafe-source',
    name: { fr: 'Carafe Source, 1 litre', en: 'Source carafe, 1 litre', de: 'Karaffe Source, 1 Liter' },
    about: {
      fr: 'Verre soufflé à la bouche, bouchon de liège.',
      en: 'Mouth-blown glass with a cork stopper.',
      de: 'Mundgeblasenes Glas mit Korkverschluss.',
    },
    cents: 3450,
    picture:
      '<path d="M50 26h20v22c0 8 16 12 16 30v18c0 6-4 8-9 8H43c-5 0-9-2-9-8V78c0-18 16-22 16-30z" fill="#a9cdd0"/><path d="M49 18h22v12H49z" fill="#b98b5e"/>',
  },
  {
    slug: 'bols-matin',
    name: { fr: 'Quatre bols Matin', en: 'Four Matin bowls', de: 'Vier Schalen Matin' },
    about: {
      fr: 'Grès émaillé, chaque bol un peu différent du voisin.',
      en: 'Glazed stoneware, each bowl a little unlike the next.',
      de: 'Glasiertes Steinzeug, jede Schale ein wenig anders.',
    },
    cents: 4600,
    picture:
      '<path d="M24 44h72c0 26-14 42-36 42S24 70 24 44z" fill="#c9735b"/><path d="M46 86h28v8H46z" fill="#8f4c3c"/><path d="M24 44h72" stroke="#f2e3d3" stroke-width="5"/>',
  },
  {
    slug: 'plaid-lande',
    name: { fr: 'Plaid Lande en laine', en: 'Lande wool throw', de: 'Wolldecke Lande' },
    about: {
      fr: 'Laine cardée et tissée, 130 sur 180 centimètres.',
      en: 'Carded and woven wool, 130 by 180 centimetres.',
      de: 'Kardierte, gewebte Wolle, 130 mal 180 Zentimeter.',
    },
    cents: 12500,
    picture:
      '<rect x="26" y="28" width="68" height="64" rx="4" fill="#7d8f69"/><path d="M26 44h68M26 60h68M26 76h68M42 28v64M60 28v64M78 28v64" stroke="#a5b48f" stroke-width="3"/>',
  },
];

/** The ware with this slug. Throws where there is none: a link of the shop would be wrong. */
export function ware(slug) {
  const found = GOODS.find((good) => good.slug === slug);
  if (!found) throw new RangeError(`no such ware: ${slug}`);
  return found;
}
