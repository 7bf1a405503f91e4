import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useWorld } from '../world/world';
import { FailureLine } from './failure-line';
import { Mark } from './icon';

/** What our full pages share: the mark that leads to all purchases, the way to the other pages, the failure line. */
export function PageFrame(props: {
  /** The browser tab's title. */
  readonly title: string;
  readonly wide?: boolean;
  /** Links to the other pages; `navLabel` names them for screen readers. */
  readonly nav: readonly { readonly href: string; readonly label: string }[];
  readonly navLabel: string;
  readonly children: ComponentChildren;
}) {
  const { language } = useWorld();
  useEffect(() => {
    document.documentElement.lang = language.value;
  }, [language.value]);
  useEffect(() => {
    document.title = props.title;
  }, [props.title]);

  return (
    <div class={props.wide ? 'page page-wide' : 'page'}>
      <header class="page-header row apart">
        <a class="brand row" href="/dossier.html#/">
          <Mark /> Recours
        </a>
        <nav class="row" aria-label={props.navLabel}>
          {props.nav.map(({ href, label }) => (
            <a key={href} class="nav-link" href={href}>
              {label}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <div class="page-failure">
          <FailureLine />
        </div>
        <div class="stack-wide">{props.children}</div>
      </main>
    </div>
  );
}
