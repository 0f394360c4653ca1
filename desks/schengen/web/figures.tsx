import { addDays } from '@amirani/core';
import { languageOf } from '@amirani/core/languages';
import { type Decided, isDecided, stayLimit } from '@amirani/schengen';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useLingui as useI18n } from '@lingui/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import type { ReactNode } from 'react';
import { lengthOf, type Plan, type PlanAnswers } from './plan.ts';
import { dropOuts } from './strip.ts';
import { UnusableRows } from './unusable-rows.tsx';

/** What follows from the stays: each figure under its own name. */
export const Figures = ({
  plan,
  answers: { answers, history, bookings, withPlan, complete },
  onDays,
}: {
  readonly plan: Plan;
  readonly answers: PlanAnswers;
  /** How many days a later stay is to have. */
  readonly onDays: (days: number) => void;
}) => {
  const { t } = useLingui();
  const { i18n } = useI18n();
  const format = useFormat();
  const say = schengenSay(languageOf(i18n.locale));
  const value = (
    answer: Decided<number | string | null>,
    show: (value: number | string) => ReactNode,
  ): ReactNode =>
    isDecided(answer) ? (
      answer === null ? (
        <Trans>none</Trans>
      ) : (
        show(answer)
      )
    ) : (
      <Badge verdict="attention">
        <Trans>undecided</Trans>
      </Badge>
    );
  const days = (count: number | string): ReactNode => (
    <Plural value={Number(count)} one="# day" other="# days" />
  );
  const entry = plan.planned?.first ?? plan.on;
  const outs = dropOuts(history.days, plan.on);
  const unlawful = isDecided(answers.unlawfulDays) ? answers.unlawfulDays : 0;
  if (history.rejected.length > 0)
    return (
      <section className="stack" aria-label={t`What follows`}>
        <UnusableRows rows={[...history.rejected, ...bookings.rejected]} />
      </section>
    );
  return (
    <section className="stack" aria-label={t`What follows`}>
      <div className="stay-figures">
        <Figure
          label={<Trans>Used of 90</Trans>}
          note={<Trans>180 days up to {format.date(plan.on)}</Trans>}
        >
          {value(answers.used, String)}
        </Figure>
        <Figure
          label={<Trans>May stay</Trans>}
          note={<Trans>from {format.date(entry)}, with what drops out meanwhile</Trans>}
        >
          {value(answers.remaining, days)}
        </Figure>
        <Figure label={<Trans>Until</Trans>} note={<Trans>last lawful day of such a stay</Trans>}>
          {value(answers.remaining, (n) =>
            Number(n) === 0 ? <Trans>none</Trans> : format.date(addDays(entry, Number(n) - 1)),
          )}
        </Figure>
        {plan.rows.some(({ booked }) => booked) ? (
          <Figure
            label={<Trans>Sparing what is booked</Trans>}
            note={<Trans>no booked day becomes unlawful</Trans>}
          >
            {value(answers.remainingWithBookings, days)}
          </Figure>
        ) : null}
        <Figure
          label={
            <label className="line-up">
              <Trans>First entry for</Trans>
              <input
                className="input days-input"
                type="number"
                min={1}
                max={stayLimit.days}
                value={plan.days}
                aria-label={t`Days of the later stay`}
                onChange={(event) => {
                  const count = Math.trunc(Number(event.target.value));
                  if (count >= 1 && count <= stayLimit.days) onDays(count);
                }}
              />
              <Trans>days</Trans>
            </label>
          }
          note={<Trans>the first day on which such a stay may begin</Trans>}
        >
          {value(answers.firstEntryFor, (date) => format.date(String(date)))}
        </Figure>
      </div>
      {complete ? null : <UnusableRows rows={bookings.rejected} />}
      {history.undecidedReasons.map((reason) => (
        <Notice key={reason} verdict="attention" title={say(reason)}>
          <p>
            <Trans>
              Figures that depend on these days are not given. The officer decides whether the days
              count.
            </Trans>
          </p>
        </Notice>
      ))}
      {unlawful === 0 ? null : (
        <Notice
          verdict="obstacle"
          title={
            <Plural
              value={unlawful}
              one="# day of stay was unlawful"
              other="# days of stay were unlawful"
            />
          }
        >
          <p>
            <Trans>
              The first on {value(answers.firstUnlawfulDay, (date) => format.date(String(date)))}.
              On the last day of stay the figure exceeded 90 by{' '}
              {value(answers.excessAtExit, String)}: these are two different figures.
            </Trans>
          </p>
        </Notice>
      )}
      {plan.planned === undefined || withPlan === undefined || !complete ? null : (
        <PlannedNote plan={plan} unlawful={withPlan.unlawfulDays} />
      )}
      {history.standing === 'information' ? (
        <Notice verdict="attention" title={say('schengen.stay.own-records-only')} />
      ) : null}
      {outs.length === 0 ? null : (
        <details>
          <summary>
            <Trans>What drops out when</Trans>
          </summary>
          <ul className="small drop-outs">
            {outs.map((out) => (
              <li key={out.from}>
                {out.from === out.until
                  ? format.date(out.from)
                  : `${format.date(out.from)} – ${format.date(out.until)}`}
                : {days(out.days)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="small soft" lang="en">
        {stayLimit.rule.act} {stayLimit.rule.article}
      </p>
    </section>
  );
};

const Figure = ({
  label,
  note,
  children,
}: {
  readonly label: ReactNode;
  readonly note: ReactNode;
  readonly children: ReactNode;
}) => (
  <div className="stay-figure">
    <div className="stay-figure-label">{label}</div>
    <div className="stay-figure-value">{children}</div>
    <div className="small soft">{note}</div>
  </div>
);

const PlannedNote = ({
  plan,
  unlawful,
}: {
  readonly plan: Plan;
  readonly unlawful: Decided<number>;
}) => {
  const format = useFormat();
  if (plan.planned === undefined) return null;
  const fits = isDecided(unlawful) && unlawful === 0;
  const { first, last } = plan.planned;
  return (
    <Notice
      verdict={fits ? 'met' : isDecided(unlawful) ? 'obstacle' : 'attention'}
      title={
        <Trans>
          Planned: {format.date(first)} – {format.date(last)},{' '}
          <Plural value={lengthOf(plan.planned)} one="# day" other="# days" />
        </Trans>
      }
    >
      <p>
        {fits ? (
          <Trans>The planned stay fits, and leaves what is booked lawful.</Trans>
        ) : isDecided(unlawful) ? (
          <Plural
            value={unlawful}
            one="# day would be unlawful."
            other="# days would be unlawful."
          />
        ) : (
          <Trans>Whether it fits depends on days that may or may not count.</Trans>
        )}
      </p>
    </Notice>
  );
};
