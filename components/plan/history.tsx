import type { Claim } from '../../lib/claim/claim';
import type { PlannedRoute } from '../../lib/recourse/plan';
import { fill, sayDay, sayShortDay } from '../../locales/render';
import { plan as planRoom } from '../../locales/rooms/plan';
import { useWorld } from '../world/world';
import { eventWords } from './event-words';

/** What was done and what happened so far, oldest first; what was undone stays, marked. */
export function History(props: {
  readonly claim: Claim;
  readonly routes: readonly PlannedRoute[];
  readonly onUndo: (eventId: string) => void;
}) {
  const { language, today } = useWorld();
  const words = planRoom(language.value).events;
  const events = [...props.claim.events].sort((a, b) =>
    a.day === b.day ? (a.at < b.at ? -1 : 1) : a.day < b.day ? -1 : 1,
  );
  return (
    <section class="stack" aria-labelledby="history-title">
      <h2 id="history-title" class="group-title">
        {words.history}
      </h2>
      {events.length === 0 && <p class="quiet">{words.none}</p>}
      <ol class="plain history">
        {events.map((event) => {
          const said = eventWords(event, props.routes, language.value);
          const isUndone = Boolean(event.undoneAt);
          return (
            <li key={event.id} data-event={event.kind} class={isUndone ? 'is-undone' : ''}>
              <span class="history-day small quiet">
                {sayShortDay(event.day, language.value, today.value)}
              </span>
              <span>
                {isUndone ? <s>{said}</s> : said}
                {isUndone && <span class="small quiet"> · {words.wasUndone}</span>}
                {event.answerBy && !isUndone && (
                  <span class="small quiet">
                    {' '}
                    ·{' '}
                    {fill(
                      words.answerBy,
                      { day: sayDay(event.answerBy, language.value, today.value) },
                      language.value,
                    )}
                  </span>
                )}
                {event.note && <span class="small quiet history-note">{event.note}</span>}
              </span>
              {!isUndone && (
                <button
                  type="button"
                  class="text"
                  aria-label={fill(words.undoWhat, { what: said }, language.value)}
                  onClick={() => props.onUndo(event.id)}
                >
                  {words.undo}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
