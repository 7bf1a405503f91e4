import { useState } from 'preact/hooks';
import { rules } from '../../locales/rooms/rules';
import { settings as room } from '../../locales/rooms/settings';
import { useFocusHeading } from '../base/focus-heading';
import { place } from '../base/hash';
import { later } from '../base/later';
import { PageFrame } from '../base/page-frame';
import { useWorld } from '../world/world';
import { About } from './about';
import { CardsSection } from './cards-section';
import { DataSection } from './data-section';
import { LettersSection } from './letters-section';
import { QuietSection } from './quiet-section';
import { RemindersSection } from './reminders-section';
import { RequestsSection } from './requests-section';
import { RulesLink } from './rules-link';
import { ShieldSection } from './shield-section';
import { usePermissions } from './use-permissions';
import { WatchOne } from './watch-one';
import { WatchingSection } from './watching-section';
import { YouSection } from './you-section';

// Every pack there is comes with it.
const RulesPage = later(async () => (await import('./rules-page')).RulesPage);

/**
 * The settings; `#/watch/<host>` is the one button that the popup cannot offer itself, `#/rules` the rules and facts,
 * `#/rules/<id>` one of them.
 */
export function SettingsPage() {
  const world = useWorld();
  const words = room(world.language.value);
  const permissions = usePermissions();
  // What is typed here is kept by the section itself; once everything is deleted it begins anew.
  const [round, setRound] = useState(0);
  const [kind, about] = place.value;
  useFocusHeading(place.value.join('/'));

  return (
    <PageFrame
      title={kind === 'rules' ? rules(world.language.value).pageTitle : words.pageTitle}
      navLabel="Recours"
      nav={[{ href: '/dossier.html#/', label: words.purchases }]}
    >
      {kind === 'watch' ? (
        <WatchOne host={about ?? ''} permissions={permissions} />
      ) : kind === 'rules' ? (
        <RulesPage about={about ?? null} />
      ) : (
        <>
          <h1 tabIndex={-1}>{words.heading}</h1>
          <WatchingSection permissions={permissions} />
          <QuietSection key={`quiet ${round}`} />
          <ShieldSection />
          <YouSection />
          <CardsSection />
          <LettersSection key={round} />
          <RemindersSection permissions={permissions} />
          <DataSection onDeleted={() => setRound(round + 1)} />
          <RulesLink />
          <RequestsSection />
          <About />
        </>
      )}
    </PageFrame>
  );
}
