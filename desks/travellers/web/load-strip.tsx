import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { Hour } from './board.ts';

/** Passengers by hour as bars, so that the wave is seen before it comes. The board's headings say the same. */
export const LoadStrip = ({
  hours,
  now,
}: {
  readonly hours: readonly Hour[];
  /** The current local hour where one is known: `2026-11-25T04`. */
  readonly now: string | undefined;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const timed = hours.filter(({ id }) => id.length === 13);
  const first = timed[0];
  const last = timed.at(-1);
  if (first === undefined || last === undefined || timed.length < 2) return null;
  const all = hoursBetween(first.id, last.id);
  const most = timed.reduce((a, b) => ((b.passengers ?? 0) > (a.passengers ?? 0) ? b : a));
  const top = Math.max(1, most.passengers ?? 0);
  const peak = most.id.slice(11);
  const peakCount = format.number(most.passengers ?? 0);
  return (
    <div
      className="load-strip"
      role="img"
      aria-label={t`Passengers by hour. Most at ${peak}:00, with ${peakCount}.`}
    >
      <p className="small soft" aria-hidden="true">
        <Trans>Passengers by hour</Trans>
      </p>
      <div className="load-bars" aria-hidden="true">
        {all.map((id) => {
          const passengers = timed.find((hour) => hour.id === id)?.passengers ?? 0;
          const hour = id.slice(11);
          return (
            <div key={id} className="load-hour" data-now={id === now ? '' : undefined}>
              <span className="load-count">{id === most.id ? peakCount : ''}</span>
              <span
                className="load-bar"
                style={{ blockSize: `${Math.round((passengers / top) * 100)}%` }}
              />
              <span className="load-label">{Number(hour) % 3 === 0 ? hour : ''}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
};

const hoursBetween = (first: string, last: string): readonly string[] => {
  const ids: string[] = [];
  const end = Date.parse(`${last}:00:00Z`);
  for (let at = Date.parse(`${first}:00:00Z`); at <= end && ids.length < 96; at += 3_600_000)
    ids.push(new Date(at).toISOString().slice(0, 13));
  return ids;
};
