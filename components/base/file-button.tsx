import { useRef } from 'preact/hooks';
import { Icon } from './icon';

/**
 * A button that lets the shopper choose files. The browser would label its own file button in its own language; ours
 * speaks the shopper's. Once `onFiles` is done with them, choosing the same files again is a choice again.
 */
export function FileButton(props: {
  readonly label: string;
  /** What the browser proposes; anything can still be chosen. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly describedBy?: string;
  readonly onFiles: (files: readonly File[]) => void | Promise<void>;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple={props.multiple}
        accept={props.accept}
        onChange={(event) => {
          const chosen = event.currentTarget;
          const files = [...(chosen.files ?? [])];
          if (files.length === 0) return;
          void Promise.resolve(props.onFiles(files)).finally(() => {
            chosen.value = '';
          });
        }}
      />
      <button type="button" aria-describedby={props.describedBy} onClick={() => input.current?.click()}>
        <Icon name="upload" /> {props.label}
      </button>
    </>
  );
}
