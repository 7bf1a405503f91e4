import { evidence } from '../../locales/rooms/evidence';
import { useWorld } from '../world/world';
import './evidence.css';

/** Whether a file for somebody else also holds what stays out of the dossier. Not unless the shopper says so. */
export function WithAllEvidence(props: {
  readonly isWanted: boolean;
  readonly onWanted: (isWanted: boolean) => void;
}) {
  const words = evidence(useWorld().language.value).out;
  return (
    <label class="tick small">
      <input
        type="checkbox"
        checked={props.isWanted}
        onChange={(event) => props.onWanted(event.currentTarget.checked)}
      />
      <span>{words.withAll}</span>
    </label>
  );
}
