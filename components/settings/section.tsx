import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One part of the settings under its heading. */
export function Section({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <div class="section-body">{children}</div>
    </section>
  );
}
