import { dossier } from '../../locales/rooms/dossier';
import { useFocusHeading } from '../base/focus-heading';
import { go, place } from '../base/hash';
import { later } from '../base/later';
import { PageFrame } from '../base/page-frame';
import { dropped, useDroppedFiles } from '../mail/dropped-files';
import { LetterToPrint } from '../print/letter-to-print';
import { useWorld } from '../world/world';
import { PurchaseList } from './purchase-list';
import { PurchasePage } from './purchase-page';
import { titleOf } from './say-fact';

// The reader comes with it.
const NewPurchase = later(async () => (await import('./new-purchase')).NewPurchase);
const ExhibitPage = later(async () => (await import('../evidence/exhibit-page')).ExhibitPage);
const DossierToPrint = later(async () => (await import('../evidence/dossier-to-print')).DossierToPrint);
// The library that takes e-mails apart comes with it.
const MailsPage = later(async () => (await import('../mail/mails-page')).MailsPage);
const ReportPage = later(async () => (await import('../report/report-page')).ReportPage);

/** E-mails dropped on any screen are read on theirs. */
function useDroppedMails() {
  useDroppedFiles((files) => {
    dropped.value = [...dropped.value, ...files];
    go('mails');
  });
}

/**
 * The dossier: `#/` all purchases · `#/purchase/<id>` with `…/exhibit/<id>` and `…/dossier` (to print) · `#/claim/<id>` with `…/letter/<route>` and
 * `…/print/<letter id>` · `#/mails` order e-mails · `#/report/<tab id>` a page's skeleton · `#/new` something already went wrong · `#/by-hand`.
 */
export function DossierPage() {
  const world = useWorld();
  const language = world.language.value;
  const words = dossier(language);
  const [kind, id, screen, what] = place.value;
  useFocusHeading(place.value.join('/'));

  useDroppedMails();

  const claim = kind === 'claim' ? world.claims.value.find((one) => one.id === id) : undefined;
  const purchaseId = kind === 'purchase' ? id : claim?.purchaseId;
  const purchase = world.purchases.value.find((one) => one.id === purchaseId);

  const title =
    kind === 'new'
      ? words.start.newTitle
      : kind === 'by-hand'
        ? words.start.byHandTitle
        : purchase === undefined
          ? kind === 'mails'
            ? words.start.mails
            : words.list.title
          : titleOf(purchase.facts, purchase.host, language);

  return (
    <PageFrame
      title={`${title} · Recours`}
      navLabel="Recours"
      wide={purchase !== undefined}
      nav={[{ href: '/settings.html#/', label: words.settings }]}
    >
      {screenOf()}
    </PageFrame>
  );

  function screenOf() {
    if (kind === 'new') return <NewPurchase isClaim key="new" />;
    if (kind === 'mails') return <MailsPage />;
    if (kind === 'report') return <ReportPage tabId={Number(id)} key={id} />;
    if (kind === 'by-hand') return <NewPurchase isClaim={false} key="by-hand" />;
    if (screen === 'print' && what !== undefined && claim !== undefined && purchase !== undefined)
      return <LetterToPrint purchase={purchase} claim={claim} letterId={what} key={what} />;
    if (kind === 'purchase' && purchase !== undefined) {
      const claims = world.claims.value.filter((one) => one.purchaseId === purchase.id);
      if (screen === 'exhibit' && what !== undefined)
        return <ExhibitPage purchase={purchase} claims={claims} exhibitId={what} key={what} />;
      if (screen === 'dossier') return <DossierToPrint purchase={purchase} claims={claims} />;
    }
    if ((kind === 'purchase' || kind === 'claim') && id !== undefined)
      return (
        <PurchasePage
          key={purchaseId ?? id}
          purchaseId={purchaseId ?? ''}
          claimId={kind === 'claim' ? id : null}
          letterFor={screen === 'letter' ? (what ?? null) : null}
        />
      );
    return <PurchaseList />;
  }
}
