/** What is asked of a page before it is read: which files beside the reader it needs. */
export interface PageSigns {
  /** Declared language, two letters; empty when the page declares none. */
  readonly language: string;
  /** It may state an order as structured data: JSON-LD, microdata or RDFa. */
  readonly isStructured: boolean;
}

/** Runs in the page, so it stands alone. The prototype's own methods: a form of the page may bear the name of one. */
export function pageSigns(page: Document = document): PageSigns {
  const look = (Object.getPrototypeOf(page) as Document).querySelectorAll;
  const all = (selector: string) => Array.from(look.call(page, selector)).slice(0, 10);
  const [html] = all('html');
  return {
    language: String(html?.getAttribute('lang') ?? '').slice(0, 2),
    isStructured:
      all('[itemtype$="schema.org/Order"],[typeof$=Order]').length > 0 ||
      all('script[type="application/ld+json"]').some((script) => script.textContent?.includes('Order')),
  };
}
