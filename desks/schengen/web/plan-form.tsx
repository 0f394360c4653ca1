import { type CivilDate, parseCivilDate } from '@amirani/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { type FormEvent, useState } from 'react';
import type { Plan } from './plan.ts';

/** A stay is planned by its first and last day: the way for fingers, and for days that the calendar does not show. */
export const PlanForm = ({
  planned,
  onPlan,
}: {
  readonly planned: Plan['planned'];
  readonly onPlan: (planned: Plan['planned']) => void;
}) => {
  const { t } = useLingui();
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const days = daysOf(first, last);
  const take = (event: FormEvent): void => {
    event.preventDefault();
    if (days !== undefined) onPlan(days);
  };
  return (
    <form className="plan-form" aria-label={t`Plan a stay`} onSubmit={take}>
      <Field label={<Trans>First day</Trans>} type="date" value={first} onChange={setFirst} />
      <Field label={<Trans>Last day</Trans>} type="date" value={last} onChange={setLast} />
      <Button type="submit" isDisabled={days === undefined}>
        <Trans>Plan a stay</Trans>
      </Button>
      {planned === undefined ? null : (
        <Button onPress={() => onPlan(undefined)}>
          <Trans>Take the plan away</Trans>
        </Button>
      )}
    </form>
  );
};

/** The two days in order, or undefined while one is invalid. */
const daysOf = (first: string, last: string): Plan['planned'] => {
  if (!parseCivilDate(first).ok || !parseCivilDate(last).ok) return undefined;
  const [from, to] = [first as CivilDate, last as CivilDate];
  return from <= to ? { first: from, last: to } : { first: to, last: from };
};
