import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from './button.tsx';
import {
  foldAround,
  foldLong,
  type Lights,
  NO_LIGHTS,
  type Run,
  type SegmentPlace,
  segmentRuns,
} from './segments.ts';

/**
 * A message as it came, one segment a line: the values in question lit, other values of the same person
 * dotted, what the privacy gate removed hatched. With `onChoose` each segment can be asked to explain itself.
 */
export const SegmentView = ({
  bytes,
  places,
  lights = NO_LIGHTS,
  fold = false,
  chosen,
  onChoose,
  label,
}: {
  readonly bytes: Uint8Array;
  readonly places: readonly SegmentPlace[];
  readonly lights?: Lights;
  /** Leave out what has no light: the rest of the message is about others. */
  readonly fold?: boolean;
  readonly chosen?: number | undefined;
  readonly onChoose?: (index: number) => void;
  readonly label: string;
}) => {
  const list = useRef<HTMLOListElement>(null);
  const [limit, setLimit] = useState(2000);
  const stretches = useMemo(
    () => (fold ? foldAround(places, lights) : foldLong(places, lights, limit)),
    [fold, places, lights, limit],
  );
  const firstLit = lights.lit[0]?.start;
  useEffect(() => {
    const line = list.current?.querySelector('[data-lit]');
    if (firstLit !== undefined && line != null) scrollWithin(list.current, line);
  }, [firstLit]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller without a stop cannot be scrolled by keyboard
    <ol ref={list} className="segments" aria-label={label} tabIndex={0}>
      {stretches.map(({ kind, from, to }) =>
        kind === 'folded' ? (
          <li key={from} className="segment folded">
            <span className="segment-number" />
            <span>
              <Plural
                value={to - from}
                one="# segment is not shown"
                other="# segments are not shown"
              />
              {fold ? null : (
                <Button kind="quiet" onPress={() => setLimit(limit + 2000)}>
                  <Trans>Show more</Trans>
                </Button>
              )}
            </span>
          </li>
        ) : (
          places
            .slice(from, to)
            .map((place, index) => (
              <Line
                key={place.start}
                bytes={bytes}
                place={place}
                lights={lights}
                chosen={from + index === chosen}
                onChoose={onChoose === undefined ? undefined : () => onChoose(from + index)}
              />
            ))
        ),
      )}
    </ol>
  );
};

const Line = ({
  bytes,
  place,
  lights,
  chosen,
  onChoose,
}: {
  readonly bytes: Uint8Array;
  readonly place: SegmentPlace;
  readonly lights: Lights;
  readonly chosen: boolean;
  readonly onChoose: (() => void) | undefined;
}) => {
  const runs = useMemo(() => segmentRuns(bytes, place, lights), [bytes, place, lights]);
  return (
    <li
      className="segment"
      data-lit={runs.some(({ light }) => light === 'lit') ? '' : undefined}
      data-chosen={chosen ? '' : undefined}
    >
      <span className="segment-number" aria-hidden="true">
        {place.number === 0 ? '' : place.number}
      </span>
      {onChoose === undefined ? (
        <span className="segment-text">
          <Runs runs={runs} />
        </span>
      ) : (
        <button type="button" className="segment-text" aria-pressed={chosen} onClick={onChoose}>
          <Runs runs={runs} />
        </button>
      )}
    </li>
  );
};

const Runs = ({ runs }: { readonly runs: readonly Run[] }) =>
  runs.map((run) => <RunText key={run.start} run={run} />);

const RunText = ({ run }: { readonly run: Run }): ReactNode => {
  const { t } = useLingui();
  if (run.kind === 'masked')
    return (
      <span className="masked">
        <span aria-hidden="true">{run.text}</span>
        <span className="visually-hidden">{t`removed by the privacy gate`}</span>
      </span>
    );
  const text = run.hidden ? (
    <>
      <span aria-hidden="true">{run.text}</span>
      <span className="visually-hidden">{t`masked`}</span>
    </>
  ) : (
    run.text
  );
  if (run.light === 'lit') return <mark className="lit">{text}</mark>;
  const className =
    run.light === 'related' ? 'related' : run.kind === 'value' ? undefined : `segment-${run.kind}`;
  return <span className={className}>{text}</span>;
};

/** Scrolls the list only, never the page: nothing else moves. */
const scrollWithin = (scroller: HTMLElement | null, line: Element): void => {
  if (scroller === null) return;
  const box = scroller.getBoundingClientRect();
  const target = line.getBoundingClientRect();
  if (target.top < box.top || target.bottom > box.bottom)
    scroller.scrollTop += target.top - box.top - box.height / 3;
};
