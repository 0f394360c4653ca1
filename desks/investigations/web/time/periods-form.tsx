import { Trans } from '@lingui/react/macro';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';

/** Two periods by their first and last days. */
export interface TwoPeriods {
  readonly firstFrom: string;
  readonly firstTo: string;
  readonly secondFrom: string;
  readonly secondTo: string;
}

const empty: TwoPeriods = { firstFrom: '', firstTo: '', secondFrom: '', secondTo: '' };
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Asks for two periods to compare. */
export const PeriodsForm = ({
  label,
  layout,
  inTurn = false,
  isPending,
  error,
  onChange,
  onCompare,
}: {
  readonly label?: string;
  readonly layout: 'file-pair' | 'span-fields';
  /** Whether the second has to begin after the end of the first. */
  readonly inTurn?: boolean;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** Told with every change of a day: what was found is of other periods. */
  readonly onChange: () => void;
  readonly onCompare: (periods: TwoPeriods) => void;
}) => {
  const [days, setDays] = useState(empty);
  const ready =
    Object.values(days).every(isDay) &&
    days.firstFrom <= days.firstTo &&
    (!inTurn || days.firstTo < days.secondFrom) &&
    days.secondFrom <= days.secondTo;
  const text = (field: keyof TwoPeriods) => ({
    type: 'date',
    value: days[field],
    onChange: (value: string) => {
      onChange();
      setDays((now) => ({ ...now, [field]: value }));
    },
  });
  return (
    <form
      className="stack"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !isPending) onCompare(days);
      }}
    >
      <div className={layout}>
        <Field label={<Trans>First period, from day</Trans>} {...text('firstFrom')} />
        <Field label={<Trans>First period, to day</Trans>} {...text('firstTo')} />
        <Field label={<Trans>Second period, from day</Trans>} {...text('secondFrom')} />
        <Field label={<Trans>Second period, to day</Trans>} {...text('secondTo')} />
      </div>
      {error === null ? null : <ActError error={error} />}
      <div>
        <Button type="submit" isDisabled={!ready} isPending={isPending}>
          <Trans>Compare the periods</Trans>
        </Button>
      </div>
    </form>
  );
};
