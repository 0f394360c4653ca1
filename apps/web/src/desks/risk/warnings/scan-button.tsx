import type { RiskDataset } from '@amirani/contract/risk';
import { Trans } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { call } from '../../../platform/api.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { readAnew } from '../use-risk.ts';
import { type JudgedSpan, judgedFrom } from './judged-span.ts';
import { levelsOf } from './levels.ts';

/** Begins a scan of all series of a data set with what is usual, and goes to its list. */
export const ScanButton = ({
  dataset,
  span = 'latest',
  kind = 'primary',
}: {
  readonly dataset: RiskDataset;
  readonly span?: JudgedSpan;
  readonly kind?: 'primary' | 'plain';
}) => {
  const navigate = useNavigate();
  const { id, dimensions } = dataset;
  const from = judgedFrom(dataset, span);
  const scan = useMutation({
    mutationFn: () =>
      call('startRiskDetection', {
        params: { dataset: id },
        body: {
          id: crypto.randomUUID(),
          settings: {
            method: 'by-history',
            options: {},
            levels: levelsOf(dimensions).map((level) => [...level]),
            where: {},
            share: 0.05,
            floor: 5,
            ...(from === undefined ? {} : { from }),
          },
        },
      }),
    onSuccess: ({ detection }) => {
      readAnew('listRiskDetections', 'searchRiskWarnings');
      void navigate({ to: '/risk', search: { dataset: id, scan: detection.id } });
    },
  });
  return (
    <>
      <Button kind={kind} isPending={scan.isPending} onPress={() => scan.mutate()}>
        <Trans>Look for warnings</Trans>
      </Button>
      {scan.error === null ? null : <ErrorState error={scan.error} />}
    </>
  );
};
