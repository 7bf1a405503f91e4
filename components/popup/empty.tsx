import { openPage } from '../../lib/extension/tabs';
import { popup } from '../../locales/rooms/popup';
import { useWorld } from '../world/world';

/** What a popup without purchases teaches: how an order gets here, and the way in when the harm is already done. */
export function EmptyList() {
  const { language } = useWorld();
  const words = popup(language.value);
  return (
    <div class="empty">
      <Picture title={words.empty.picture} />
      <p>{words.empty.sentence}</p>
      <div class="stack">
        <button type="button" class="main" onClick={() => void openPage('dossier.html#/new')}>
          {words.empty.wrong}
        </button>
        <p class="quiet small">{words.empty.wrongHelp}</p>
        <button type="button" onClick={() => void openPage('dossier.html#/by-hand')}>
          {words.byHand}
        </button>
      </div>
    </div>
  );
}

/** A page with an order on it, an arrow, and a line with a date. */
function Picture({ title }: { readonly title: string }) {
  return (
    <svg viewBox="0 0 300 116" role="img" aria-label={title} class="empty-picture">
      <g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
        <rect x="8" y="10" width="96" height="96" rx="8" fill="var(--raised)" stroke="var(--hairline)" />
        <path d="M8 30h96" stroke="var(--hairline)" />
        <circle cx="19" cy="20" r="2" fill="var(--quiet)" stroke="none" />
        <circle cx="27" cy="20" r="2" fill="var(--quiet)" stroke="none" />
        <path d="M34 50l6 6 11-12" stroke="var(--good)" stroke-width="3" />
        <path d="M60 51h28" stroke="var(--quiet)" />
        <path d="M24 72h64M24 86h44" stroke="var(--hairline)" stroke-width="3" />
        <path d="M120 58h36m-9-8 9 8-9 8" stroke="var(--accent)" stroke-width="3" />
        <rect x="172" y="24" width="120" height="30" rx="6" fill="var(--accent-wash)" stroke="none" />
        <path d="M172 24v30" stroke="var(--accent)" stroke-width="4" />
        <path d="M184 34h44M184 44h66" stroke="var(--accent)" stroke-width="3" />
        <path d="M266 34h16" stroke="var(--accent)" stroke-width="3" />
        <rect x="172" y="66" width="120" height="30" rx="6" fill="var(--raised)" stroke="var(--hairline)" />
        <circle cx="190" cy="81" r="7" stroke="var(--soon)" />
        <path d="M190 77v4l3 2" stroke="var(--soon)" />
        <path d="M206 81h44M266 81h16" stroke="var(--quiet)" stroke-width="3" />
      </g>
    </svg>
  );
}
