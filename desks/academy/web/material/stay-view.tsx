import { countryName } from '@amirani/core';
import type { StayMark, StayMaterial } from '@amirani/scenario/items';
import { say } from '@amirani/web/src/texts/say.ts';
import { basisTexts, profileTexts, staySourceTexts } from '@amirani/web/src/texts/schengen.ts';
import { answersOf, Calendar, Figures, type Plan } from '@desk/schengen/web/parts.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { FactTree } from '@platform/web/platform/fact-tree.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { type ReactNode, useMemo, useState } from 'react';
import { FactList } from './fact-list.tsx';
import { SaidList } from './said-list.tsx';

/** Somebody at a border of the area: papers and answers, stamps in the order of the pages, and the calculator of the desk. */
export const StayView = ({ material }: { readonly material: StayMaterial }) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { person, facts, stays, bookings, said, twins } = material;
  const [plan, setPlan] = useState<Plan>(() => planOf(material));
  const answers = useMemo(() => answersOf(plan), [plan]);
  const twin = twins[person.nationality];
  return (
    <div className="stack">
      <header className="item-head stack">
        <h2>
          {person.surname}, {person.given}
        </h2>
        <p className="soft">
          {i18n._(profileTexts[material.profile])}
          {twin === undefined ? null : (
            <>
              {' · '}
              <Trans>
                {person.nationality} has the rules of {countryName(twin)}
              </Trans>
            </>
          )}
        </p>
      </header>
      <SaidList title={<Trans>What the traveller says</Trans>} said={said} />
      <FactList facts={facts as unknown as FactTree}>
        <MarkList
          title={<Trans>Stamps, in the order of the pages</Trans>}
          none={<Trans>No stamp of the area is in the document.</Trans>}
          label={t`Stamps`}
          marks={stays}
        />
        <MarkList
          title={<Trans>Later stays that are booked</Trans>}
          none={<Trans>Nothing later is booked.</Trans>}
          label={t`Bookings`}
          marks={bookings}
        />
      </FactList>
      <Figures
        plan={plan}
        answers={answers}
        onDays={(days) => setPlan((now) => ({ ...now, days }))}
      />
      <Calendar
        plan={plan}
        answers={answers}
        onPlan={(planned) => setPlan((now) => ({ ...now, planned }))}
      />
    </div>
  );
};

/** The calculator with the stays of an item in it; the journey itself is planned on it. */
const planOf = ({ on, stays, bookings, facts }: StayMaterial): Plan => ({
  on,
  days: 14,
  planned:
    facts.departure >= on && facts.on >= on
      ? { first: facts.on, last: facts.departure }
      : undefined,
  rows: [
    ...stays.map((row) => ({ row, booked: false })),
    ...bookings.map((row) => ({ row, booked: true })),
  ].map((one, key) => ({ ...one, key })),
});

const MarkList = ({
  title,
  none,
  label,
  marks,
}: {
  readonly title: ReactNode;
  readonly none: ReactNode;
  readonly label: string;
  readonly marks: readonly StayMark[];
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <section className="stack">
      <h3>{title}</h3>
      {marks.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ol className="mark-list" aria-label={label}>
          {marks.map(({ entry, exit, state, basis, source }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its place, and two may say the same
            <li key={at}>
              <strong className="nowrap">
                {format.date(entry)} –{' '}
                {exit === undefined ? <Trans>open</Trans> : format.date(exit)}
              </strong>{' '}
              <abbr title={countryName(state)}>{state}</abbr>{' '}
              <span className="soft small">
                {i18n._(staySourceTexts[source])}
                {basis === undefined ? null : ` · ${say(i18n, basisTexts, basis)}`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
