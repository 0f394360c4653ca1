import { addDays, type CivilDate, daysBetween, toEpochDay } from '@amirani/core';
import { usedOn } from '@amirani/schengen';
import { dayKindTexts } from '@amirani/web/src/texts/schengen.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Plan, PlanAnswers } from './plan.ts';
import { PlanForm } from './plan-form.tsx';
import { monthsOf, type StripDay } from './strip.ts';

/** How far a key moves on the calendar, in days; a month up and down. */
const steps: Readonly<Record<string, (date: CivilDate) => CivilDate>> = {
  ArrowLeft: (date) => addDays(date, -1),
  ArrowRight: (date) => addDays(date, 1),
  ArrowUp: (date) => addDays(date, -30),
  ArrowDown: (date) => addDays(date, 30),
  PageUp: (date) => addDays(date, -90),
  PageDown: (date) => addDays(date, 90),
};

/**
 * The calendar: months as rows, days as columns. What lies in the 180 days up to the day looked at is lit; dragging over days,
 * or Shift with the arrow keys, plans a stay; below it the same with two dates. Nothing is drawn while a row cannot be used.
 */
export const Calendar = (props: CalendarProps) =>
  // Its days and their sum would not hold.
  props.answers.complete ? <Months {...props} /> : null;

interface CalendarProps {
  readonly plan: Plan;
  readonly answers: PlanAnswers;
  readonly onPlan: (planned: Plan['planned']) => void;
}

const Months = ({ plan, answers, onPlan }: CalendarProps) => {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const [looked, setLooked] = useState<CivilDate>(plan.on);
  const anchor = useRef<CivilDate>(undefined);
  const dragging = useRef(false);
  const table = useRef<HTMLTableElement>(null);
  const first = addDays(plan.on, -200);
  const last = addDays(plan.on, 200);
  const content = {
    stays: answers.history.days,
    undecided: answers.history.undecided,
    booked: answers.bookings.days,
    planned: answers.planned,
  };
  const months = monthsOf(first, last, looked, content);
  const all = content.stays.union(content.booked).union(content.planned);
  const between = (a: CivilDate, b: CivilDate): NonNullable<Plan['planned']> =>
    daysBetween(a, b) < 0 ? { first: b, last: a } : { first: a, last: b };
  const look = (date: CivilDate): void => {
    setLooked(date);
    table.current?.querySelector<HTMLElement>(`[data-date="${date}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const to = step(looked);
      if (to < (months[0]?.days[0]?.date ?? to) || to > (months.at(-1)?.days.at(-1)?.date ?? to))
        return;
      if (event.shiftKey) {
        anchor.current ??= looked;
        onPlan(between(anchor.current, to));
      } else anchor.current = undefined;
      look(to);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onPlan({ first: looked, last: looked });
    } else if (event.key === 'Escape') onPlan(undefined);
  };
  return (
    <div className="calendar-box">
      <p className="small" aria-live="polite">
        <Trans>
          In the 180 days up to {format.date(looked)}: {usedOn(all, toEpochDay(looked))} days of 90
        </Trans>
      </p>
      <div className="table-scroll">
        <table
          ref={table}
          className="calendar"
          onKeyDown={onKeyDown}
          onPointerUp={() => {
            dragging.current = false;
          }}
          onPointerLeave={() => {
            dragging.current = false;
          }}
        >
          <caption className="visually-hidden">
            {t`Calendar: arrow keys look at a day, Shift with arrow keys plans a stay, Escape takes the plan away`}
          </caption>
          <colgroup>
            <col className="calendar-months" />
          </colgroup>
          <tbody>
            {months.map(({ id, days }) => (
              <tr key={id}>
                <th scope="row">{format.month(id)}</th>
                {days.map((day) => (
                  <td key={day.date} data-window={day.inWindow ? '' : undefined}>
                    <button
                      type="button"
                      className="calendar-day"
                      data-date={day.date}
                      data-kind={day.kind}
                      data-unlawful={day.unlawful ? '' : undefined}
                      data-today={day.date === plan.on ? '' : undefined}
                      tabIndex={day.date === looked ? 0 : -1}
                      aria-label={dayLabel(
                        day,
                        format.date(day.date),
                        i18n._(dayKindTexts[day.kind]),
                        t`too many days`,
                      )}
                      onPointerDown={(event) => {
                        // A finger scrolls the months; it plans with the two dates below.
                        if (event.pointerType === 'touch') return;
                        dragging.current = true;
                        anchor.current = day.date;
                        setLooked(day.date);
                      }}
                      onPointerEnter={() => {
                        if (dragging.current && anchor.current !== undefined) {
                          onPlan(between(anchor.current, day.date));
                          setLooked(between(anchor.current, day.date).last);
                        }
                      }}
                      onFocus={() => setLooked(day.date)}
                    >
                      {Number(day.date.slice(8))}
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Legend />
      <PlanForm planned={plan.planned} onPlan={onPlan} />
    </div>
  );
};

const dayLabel = ({ unlawful }: StripDay, date: string, kind: string, tooMany: string): string =>
  [date, kind, ...(unlawful ? [tooMany] : [])].join(', ');

const Legend = () => {
  const { i18n } = useLingui();
  return (
    <ul className="calendar-legend small">
      {(['stay', 'booked', 'planned', 'undecided'] as const).map((kind) => (
        <li key={kind} className="line-up">
          <span className="calendar-day" data-kind={kind} aria-hidden="true" />
          {i18n._(dayKindTexts[kind])}
        </li>
      ))}
      <li className="line-up">
        <span className="calendar-day" data-kind="stay" data-unlawful="" aria-hidden="true" />
        <Trans>more than 90 days in the window</Trans>
      </li>
      <li className="line-up">
        <span className="calendar-window" aria-hidden="true" />
        <Trans>the 180 days looked at</Trans>
      </li>
    </ul>
  );
};
