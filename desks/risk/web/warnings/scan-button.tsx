import { Trans } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { useNavigate } from '@tanstack/react-router';
import type { RiskDataset } from '../../api/types.ts';
import { type ScanChoice, settingsOf, usualChoice } from './scan-choice.ts';

/** Begins a scan of all series of a data set, with what is usual where nothing was chosen, and goes to its list. */
export const ScanButton = ({
  dataset,
  choice = usualChoice(dataset),
  kind = 'primary',
}: {
  readonly dataset: RiskDataset;
  readonly choice?: ScanChoice;
  readonly kind?: 'primary' | 'plain';
}) => {
  const navigate = useNavigate();
  const { id } = dataset;
  const scan = useMutation({
    mutationFn: () =>
      call('startRiskDetection', {
        params: { dataset: id },
        body: { id: crypto.randomUUID(), settings: settingsOf(dataset, choice) },
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
