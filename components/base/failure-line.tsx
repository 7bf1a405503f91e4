import { useEffect, useState } from 'preact/hooks';
import type { FailureWords } from '../../locales/en/failures';
import { useWorld } from '../world/world';
import { Icon } from './icon';

/** What went wrong last, what it means and what to do, with a button that puts it away. Nothing while all is well. */
export function FailureLine() {
  const { failure, language } = useWorld();
  const spoken = language.value;
  const code = failure.value?.code ?? null;
  const [shown, show] = useState<{ words: FailureWords; close: string } | null>(null);

  // Its words are only loaded when something failed: no page waits for them.
  useEffect(() => {
    if (code === null) return show(null);
    let current = true;
    void Promise.all([import('../../locales/rooms/failures'), import('../../locales/rooms/common')]).then(
      ([{ failures }, { common }]) => {
        if (current) show({ words: failures(spoken)[code], close: common(spoken).close });
      },
    );
    return () => {
      current = false;
    };
  }, [code, spoken]);

  return (
    <div role="alert" class="failure-line">
      {code !== null && shown !== null && (
        <div class="notice lost stack" data-failure={code}>
          <p class="row" style={{ flexWrap: 'nowrap', alignItems: 'flex-start' }}>
            <Icon name="warn" />
            <span>
              <strong>{shown.words.happened}</strong> {shown.words.means} {shown.words.todo}
            </span>
          </p>
          <p>
            <button
              type="button"
              onClick={() => {
                failure.value = null;
              }}
            >
              {shown.close}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
