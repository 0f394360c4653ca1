import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '../../../platform/api.ts';
import { useRefetchOnReturn } from '../../../platform/refetch-on-return.ts';
import { useFormat } from '../../../platform/use-format.ts';
import { useMutation } from '../../../platform/use-mutation.ts';
import { Button } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { EmptyState, Notice } from '../../../ui/notice.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { OversightNav } from '../oversight-nav.tsx';
import { AlarmPanel } from './alarm-panel.tsx';
import { CanaryList } from './canary-list.tsx';

/** Reads of invented travellers, and how many there are. Which they are is shown with a reason alone. */
export const AlarmsScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  // The navigation above asks the same query, and asks again when an alarm is told.
  const list = useApi('listCanaryAlarms', {});
  useRefetchOnReturn(list);
  const plant = useMutation({
    mutationFn: () => call('plantCanaries', {}),
    onSuccess: () => void list.refetch(),
  });
  const { planted, alarms = [] } = list.data ?? {};
  return (
    <div className="page narrow">
      <PageHead title={<Trans>Canary alarms</Trans>} windowTitle={t`Canary alarms`} />
      <OversightNav />
      <p>
        <Trans>
          A canary is an invented traveller among the real ones. No task needs one. Each read of a
          canary raises an alarm here. Figures leave canaries out.
        </Trans>
      </p>
      {list.error === null ? null : (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      )}
      {list.isPending ? <Progress label={t`The alarms are loading`} /> : null}
      {list.data !== undefined && alarms.length === 0 ? (
        <EmptyState title={<Trans>No canary was read</Trans>} />
      ) : null}
      {alarms.map((alarm) => (
        <AlarmPanel key={alarm.entry} alarm={alarm} onClosed={() => void list.refetch()} />
      ))}
      {planted === undefined ? null : (
        <section className="panel" aria-labelledby="planted-title">
          <div className="panel-head">
            <h2 id="planted-title">
              <Trans>Planted canaries</Trans>
            </h2>
          </div>
          <div className="panel-body stack">
            <p>
              <Trans>
                API data: {format.number(planted.api)}. PNR data: {format.number(planted.pnr)}. The
                server keeps one canary in 20,000 travellers.
              </Trans>
            </p>
            {plant.error === null ? null : <ErrorState error={plant.error} />}
            {plant.data?.planted === 0 ? (
              <Notice verdict="attention" title={<Trans>No canary was planted</Trans>}>
                <p>
                  <Trans>
                    None is missing, or no flight has been over for two days with five passengers at
                    least.
                  </Trans>
                </p>
              </Notice>
            ) : null}
            <div>
              <Button isPending={plant.isPending} onPress={() => plant.mutate()}>
                <Trans>Plant missing canaries</Trans>
              </Button>
            </div>
            <CanaryList />
          </div>
        </section>
      )}
    </div>
  );
};
