import { Icon } from './icon';

/** What was just done and the button that takes it back; read out by screen readers. Null shows nothing. */
export function UndoLine(props: {
  readonly done: string | null;
  readonly undo: string;
  readonly onUndo: (() => void) | null;
}) {
  return (
    <div role="status" class="undo-line">
      {props.done !== null && (
        <p class="notice">
          <Icon name="check" />
          <span>{props.done}</span>
          {props.onUndo && (
            <button type="button" class="text" onClick={props.onUndo}>
              {props.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
