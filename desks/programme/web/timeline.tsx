import { calendarMonth, monthNumber } from '@amirani/academy/programme';
import type { CivilDate } from '@amirani/core';
import { trainingFieldTexts } from '@amirani/web/src/texts/programme.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { Programme } from '../api/types.ts';
import { useText } from './use-text.ts';

type Span = Programme['phases'][number];

/** Names of the fields are at the left of the months. */
const LEFT = 190;
const WIDTH = 1000;
const ROW = 22;

/** The time of a programme as a picture, and the same as a table. */
export const Timeline = ({
  programme,
  today,
}: {
  readonly programme: Programme;
  readonly today: CivilDate;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const text = useText();
  const format = useFormat();
  const { start, phases, activities, sessions, deliverables } = programme;
  const now = monthNumber(start, today);
  const month = (number: number): string => format.month(calendarMonth(start, number));
  const spanText = ({ from, to }: Span): string => `${month(from)} – ${month(to)}`;
  return (
    <section className="stack" aria-labelledby="timeline-title">
      <h2 id="timeline-title">
        <Trans>Phases and activities</Trans>
      </h2>
      <TableScroll label={`${t`Phases and activities`}: ${t`Picture`}`}>
        <TimelinePicture programme={programme} today={today} />
      </TableScroll>
      <p className="small soft">
        <Trans>
          Bars: phases and activities. Dots: sessions, filled once held. Diamonds: deliverables,
          filled once accepted. The upright line is today.
        </Trans>
      </p>
      <TableScroll label={t`Phases and activities`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Phase, activity or deliverable</Trans>
              </th>
              <th scope="col">
                <Trans>Field</Trans>
              </th>
              <th scope="col">
                <Trans>Months</Trans>
              </th>
              <th scope="col">
                <Trans>Time</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Sessions held</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {phases.map((phase) => (
              <tr key={phase.id} data-current={isNow(phase, now) ? '' : undefined}>
                <th scope="row">{text(phase.title)}</th>
                <td />
                <td>{`${phase.from}–${phase.to}`}</td>
                <td>{spanText(phase)}</td>
                <td />
              </tr>
            ))}
            {activities.map((activity) => {
              const own = sessions.filter((one) => one.activity === activity.id);
              return (
                <tr key={activity.id}>
                  <th scope="row">{text(activity.title)}</th>
                  <td>{i18n._(trainingFieldTexts[activity.field])}</td>
                  <td>{`${activity.from}–${activity.to}`}</td>
                  <td>{spanText(activity)}</td>
                  <td className="end">
                    {own.length === 0
                      ? ''
                      : `${own.filter(({ on }) => on <= today).length} / ${own.length}`}
                  </td>
                </tr>
              );
            })}
            {deliverables.map(({ id, title, field, due }) => (
              <tr key={id}>
                <th scope="row">{text(title)}</th>
                <td>{field === undefined ? '' : i18n._(trainingFieldTexts[field])}</td>
                <td>{due}</td>
                <td>{month(due)}</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
};

const isNow = ({ from, to }: Span, now: number): boolean => from <= now && now <= to;

/** Years along the top, phases, a row a field, deliverables; hidden from readers, who have the table. */
const TimelinePicture = ({
  programme: { start, months, phases, activities, sessions, deliverables },
  today,
}: {
  readonly programme: Programme;
  readonly today: CivilDate;
}) => {
  const { i18n } = useLingui();
  const x = (month: number): number => LEFT + ((month - 1) / months) * (WIDTH - LEFT - 8);
  const day = (on: CivilDate): number => x(monthNumber(start, on) + (Number(on.slice(8)) - 1) / 31);
  const fields = [...Map.groupBy(activities, ({ field }) => field)];
  const rows = 2 + fields.length;
  const fieldOf = new Map(activities.map(({ id, field }) => [id, field]));
  const years = Array.from({ length: months }, (_, at) => at + 1).filter(
    (number) => number === 1 || calendarMonth(start, number).endsWith('-01'),
  );
  return (
    <svg className="timeline" viewBox={`0 0 ${WIDTH} ${(rows + 1) * ROW + 8}`} aria-hidden="true">
      {years.map((number) => (
        <g key={number}>
          <line
            className="timeline-year"
            x1={x(number)}
            x2={x(number)}
            y1="0"
            y2={(rows + 1) * ROW + 8}
          />
          <text className="timeline-text" x={x(number) + 4} y="14">
            {calendarMonth(start, number).slice(0, 4)}
          </text>
        </g>
      ))}
      <text className="timeline-text" x="6" y={ROW + 12}>
        <Trans>Phases</Trans>
      </text>
      <text className="timeline-text" x="6" y={(rows + 0.5) * ROW + 4}>
        <Trans>Deliverables</Trans>
      </text>
      {phases.map(({ id, from, to }, place) => (
        <rect
          key={id}
          className="timeline-phase"
          data-odd={place % 2 === 1 ? '' : undefined}
          x={x(from) + 1}
          width={Math.max(2, x(to + 1) - x(from) - 2)}
          y={ROW}
          height={ROW - 6}
        />
      ))}
      {fields.map(([field, own], place) => {
        const y = (place + 2) * ROW;
        return (
          <g key={field} data-field={field} className="timeline-field">
            <text className="timeline-text" x="6" y={y + 12}>
              {i18n._(trainingFieldTexts[field])}
            </text>
            {own.map(({ id, from, to }) => (
              <rect
                key={id}
                x={x(from) + 1}
                width={Math.max(2, x(to + 1) - x(from) - 2)}
                y={y + 5}
                height={ROW - 16}
              />
            ))}
            {sessions
              .filter(({ activity }) => fieldOf.get(activity) === field)
              .map(({ id, on }) => (
                <circle
                  key={id}
                  data-held={on <= today ? '' : undefined}
                  cx={day(on)}
                  cy={y + 8}
                  r="6"
                />
              ))}
          </g>
        );
      })}
      {deliverables.map(({ id, due, state }) => {
        const [at, y] = [x(due + 1) - 6, (rows + 0.5) * ROW];
        return (
          <path
            key={id}
            className="timeline-deliverable"
            data-accepted={state === 'accepted' ? '' : undefined}
            d={`M${at} ${y - 7}l7 7-7 7-7-7z`}
          />
        );
      })}
      <line
        className="timeline-now"
        x1={day(today)}
        x2={day(today)}
        y1={ROW - 4}
        y2={(rows + 1) * ROW + 8}
      />
    </svg>
  );
};
