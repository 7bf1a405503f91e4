import { putOffChoices } from '../../lib/claim/put-off';
import type { Day } from '../../lib/values/day';
import { fill, sayDay } from '../../locales/render';
import { dossier } from '../../locales/rooms/dossier';
import { Icon } from '../base/icon';
import { useWorld } from '../world/world';

/** "Remind me again": tomorrow, in three days, in a week; what was chosen can be taken back. Last days are told all the same. */
export function PutOff(props: {
  readonly until: Day | null | undefined;
  readonly onPutOff: (until: Day | null) => void;
}) {
  const { language, today } = useWorld();
  const words = dossier(language.value).putOff;
  const { until, onPutOff } = props;
  if (until !== null && until !== undefined && until > today.value)
    return (
      <p class="small put-off" data-put-off={until}>
        <Icon name="clock" size={14} />{' '}
        {fill(words.quiet, { day: sayDay(until, language.value, today.value) })}{' '}
        <button type="button" class="text inline" onClick={() => onPutOff(null)}>
          {words.undo}
        </button>
      </p>
    );
  const [tomorrow, soon, week] = putOffChoices(today.value) as [Day, Day, Day];
  return (
    <details class="why put-off">
      <summary>{words.title}</summary>
      <div class="row">
        <button type="button" onClick={() => onPutOff(tomorrow)}>
          {words.tomorrow}
        </button>
        <button type="button" onClick={() => onPutOff(soon)}>
          {words.inThreeDays}
        </button>
        <button type="button" onClick={() => onPutOff(week)}>
          {words.inAWeek}
        </button>
      </div>
      <p class="quiet small">{words.help}</p>
    </details>
  );
}
