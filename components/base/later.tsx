import { type ComponentType, createElement } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component whose code is loaded when it is first shown, so that a page paints without it. Nothing is shown until
 * the code is there; `load` is a dynamic import.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [, show] = useState(loaded !== null);
    useEffect(() => {
      if (loaded !== null) return;
      void load().then((component) => {
        loaded = component;
        show(true);
      });
    }, []);
    return loaded === null ? null : createElement(loaded, props);
  };
}
