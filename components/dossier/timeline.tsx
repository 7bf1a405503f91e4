import { useMemo } from 'preact/hooks';
import type { Claim } from '../../lib/claim/claim';
import type { Purchase } from '../../lib/purchase/purchase';
import type { Plan } from '../../lib/recourse/plan';
import type { Language } from '../../lib/values/sentence';
import { fill, sayDay, sayShortDay } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { guide } from '../../locales/rooms/guide';
import { plan as planRoom } from '../../locales/rooms/plan';
import { eventWords } from '../plan/event-words';
import { undoNoted } from '../plan/undo-noted';
import { useWorld } from '../world/world';
import { shortened } from './say-fact';
import { dayIn, type StoryLine, storyOf } from './story';

/** What happened, as a list of days, latest first; what was noted can be undone. `plan` names the routes. */
export function Timeline(props: {
  readonly purchase: Purchase;
  readonly claims: readonly Claim[];
  readonly plan: Plan | null;
}) {
  const world = useWorld();
  const language = world.language.value;
  const words = dossier(language).story;
  const { events } = planRoom(language);
  const lines = useMemo(
    () => storyOf(props.purchase, props.claims, dayIn(Temporal.Now.timeZoneId())),
    [props.purchase, props.claims],
  );

  return (
    <section class="stack" aria-labelledby="story">
      <h2 id="story">{words.heading}</h2>
      <ol class="plain story">
        {lines.map((line) => {
          const what = lineWords(line, props.plan, language);
          const isUndone = line.what === 'event' && line.event.undoneAt != null;
          const letter = letterOf(line);
          return (
            <li key={line.id} class={line.day > world.today.value ? 'ahead' : ''} data-what={line.what}>
              <span class="story-day quiet small">{sayShortDay(line.day, language, world.today.value)}</span>
              <div class="story-what">
                {isUndone ? (
                  <s class="quiet">
                    {what} <span class="visually-hidden">({words.undone})</span>
                  </s>
                ) : (
                  <span>{what}</span>
                )}
                {line.what === 'event' && !isUndone && line.event.note && (
                  <p class="quiet small">{shortened(line.event.note, 300)}</p>
                )}
                {letter !== null && ' '}
                {letter !== null && (
                  <a class="small" href={`#/claim/${letter.claimId}/print/${letter.id}`}>
                    {words.readLetter}
                    <span class="visually-hidden"> {what}</span>
                  </a>
                )}
                {line.what === 'event' && !isUndone && line.event.answerBy && (
                  <p class="quiet small">
                    {fill(words.answerBy, { day: sayDay(line.event.answerBy, language, world.today.value) })}
                  </p>
                )}
                {line.what === 'event' && !isUndone && (
                  <button
                    type="button"
                    class="text story-undo"
                    aria-label={fill(events.undoWhat, { what }, language)}
                    onClick={() => void undoNoted(world, props.purchase, line.claim, line.event.id)}
                  >
                    {events.undo}
                  </button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The version of a letter that a line is about: as it went out, or as it was left. */
function letterOf(line: StoryLine): { readonly claimId: string; readonly id: string } | null {
  if (line.what === 'letter') return { claimId: line.claim.id, id: line.id };
  const id = line.what === 'event' ? line.event.letterId : null;
  return line.what === 'event' && id != null && line.claim.letters.some((letter) => letter.id === id)
    ? { claimId: line.claim.id, id }
    : null;
}

/** A line of the story in words. */
export function lineWords(line: StoryLine, plan: Plan | null, language: Language): string {
  const words = dossier(language).story;
  switch (line.what) {
    case 'ordered':
    case 'noted':
    case 'delivered':
    case 'expected':
      return words[line.what];
    case 'noted-by-hand':
      return words.notedByHand;
    case 'seen':
      return fill(words.seen, { title: shortened(line.title, 80) });
    case 'letter':
      return fill(words.letter, { subject: shortened(line.subject, 100) });
    case 'claim':
      return line.claim.problem === null
        ? words.claim
        : fill(words.claimAbout, { problem: guide(language).problem.names[line.claim.problem] });
    case 'event':
      return eventWords(line.event, plan?.routes ?? [], language);
  }
}
