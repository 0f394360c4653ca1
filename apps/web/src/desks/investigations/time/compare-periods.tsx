import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../../platform/api.ts';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { ActError } from '../../checkpoint/parts.ts';
import { PeriodChanges } from './period-changes.tsx';

const empty = { firstFrom: '', firstTo: '', secondFrom: '', secondTo: '' };
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Compares the networks of two periods. */
export const ComparePeriods = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useLingui();
  const [days, setDays] = useState(empty);
  const compare = useMutation({
    mutationFn: () =>
      call('comparePeriods', {
        params: { id: caseId },
        body: {
          ...{ nodes: [], links: [], apart: true },
          before: { from: days.firstFrom, to: days.firstTo },
          after: { from: days.secondFrom, to: days.secondTo },
        },
      }),
  });
  const ready =
    Object.values(days).every(isDay) &&
    days.firstFrom <= days.firstTo &&
    days.secondFrom <= days.secondTo;
  const text = (field: keyof typeof empty) => ({
    type: 'date',
    value: days[field],
    onChange: (value: string) => {
      compare.reset();
      setDays((now) => ({ ...now, [field]: value }));
    },
  });
  return (
    <details className="panel compare-periods">
      <summary>
        <Trans>Compare two periods</Trans>
      </summary>
      <div className="panel-body">
        <form
          className="stack"
          aria-label={t`Compare two periods`}
          onSubmit={(event) => {
            event.preventDefault();
            if (ready && !compare.isPending) compare.mutate();
          }}
        >
          <div className="span-fields">
            <Field label={<Trans>First period, from day</Trans>} {...text('firstFrom')} />
            <Field label={<Trans>First period, to day</Trans>} {...text('firstTo')} />
            <Field label={<Trans>Second period, from day</Trans>} {...text('secondFrom')} />
            <Field label={<Trans>Second period, to day</Trans>} {...text('secondTo')} />
          </div>
          {compare.error === null ? null : <ActError error={compare.error} />}
          <div>
            <Button type="submit" isDisabled={!ready} isPending={compare.isPending}>
              <Trans>Compare the periods</Trans>
            </Button>
          </div>
        </form>
        {compare.data === undefined ? null : <PeriodChanges caseId={caseId} found={compare.data} />}
      </div>
    </details>
  );
};
