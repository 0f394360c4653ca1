import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { PeriodChanges } from './period-changes.tsx';
import { PeriodsForm, type TwoPeriods } from './periods-form.tsx';

/** Compares the networks of two periods. */
export const ComparePeriods = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useLingui();
  const compare = useMutation({
    mutationFn: (days: TwoPeriods) =>
      call('comparePeriods', {
        params: { id: caseId },
        body: {
          nodes: [],
          links: [],
          apart: true,
          before: { from: days.firstFrom, to: days.firstTo },
          after: { from: days.secondFrom, to: days.secondTo },
        },
      }),
  });
  return (
    <details className="panel compare-periods">
      <summary>
        <Trans>Compare two periods</Trans>
      </summary>
      <div className="panel-body">
        <PeriodsForm
          label={t`Compare two periods`}
          layout="span-fields"
          isPending={compare.isPending}
          error={compare.error}
          onChange={compare.reset}
          onCompare={compare.mutate}
        />
        {compare.data === undefined ? null : <PeriodChanges caseId={caseId} found={compare.data} />}
      </div>
    </details>
  );
};
