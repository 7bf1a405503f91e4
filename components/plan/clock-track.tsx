import type { Bar } from './clock-bars';

const percent = (part: number) => `${(part * 100).toFixed(2)}%`;

/**
 * One route's days on the axis: solid until the safe last day, striped to the latest one, dotted until it opens. The
 * words beside it say the same, so it is hidden from screen readers.
 */
export function Track({
  bar,
  today,
  ticks,
  force,
}: {
  readonly bar: Bar;
  readonly today: number;
  readonly ticks: readonly number[];
  readonly force: 'decides' | 'talks';
}) {
  return (
    <svg class={`track ${bar.kind} ${force}`} width="100%" height="18" aria-hidden="true" focusable="false">
      {ticks.map((at) => (
        <Upright key={at} at={at} class="track-tick" />
      ))}
      <Days bar={bar} today={today} />
      <Upright at={today} class="track-now" />
    </svg>
  );
}

function Days({ bar, today }: { readonly bar: Bar; readonly today: number }) {
  const { kind, from, safe, latest, answer, goesOn } = bar;
  switch (kind) {
    case 'open':
    case 'late':
      return (
        <>
          <Line from={safe} to={latest} class="track-doubt" />
          <Block from={from} to={safe} class="track-bar" />
          {!goesOn && <Upright at={safe} class="track-end" />}
        </>
      );
    case 'waiting':
      return (
        <>
          <Line from={0} to={latest} class="track-thin" />
          <Line from={today} to={answer ?? latest} class="track-wait" />
          {answer !== null && <circle class="track-answer" cx={percent(answer)} cy="9" r="4" />}
        </>
      );
    case 'not-yet':
      return (
        <>
          <Line from={today} to={from} class="track-until" />
          <Line from={safe} to={latest} class="track-doubt" />
          <Block from={from} to={safe} class="track-later" />
        </>
      );
    case 'over':
      return (
        <>
          <Line from={0} to={safe} class="track-thin" />
          <Upright at={safe} class="track-over" />
        </>
      );
  }
}

interface Part {
  readonly class: string;
  readonly from: number;
  readonly to: number;
}

const Line = ({ from, to, class: kind }: Part) =>
  to > from ? <line class={kind} x1={percent(from)} x2={percent(to)} y1="9" y2="9" /> : null;

const Block = ({ from, to, class: kind }: Part) =>
  to > from ? (
    <rect class={kind} x={percent(from)} width={percent(to - from)} y="4" height="10" rx="2" />
  ) : null;

const Upright = ({ at, class: kind }: { readonly at: number; readonly class: string }) => (
  <line class={kind} x1={percent(at)} x2={percent(at)} y1="0" y2="18" />
);
