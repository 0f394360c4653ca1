import { Trans, useLingui } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState, Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { OversightNav } from '../oversight-nav.tsx';
import { AlarmPanel } from './alarm-panel.tsx';
import { CanaryList } from './canary-list.tsx';

/** Reads of invented travellers, and how many there are. Which they are is shown with a reason alone. */
export const AlarmsScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  const list = useApi('listCanaryAlarms', {});
  const refresh = useQuietRefresh('canary-alarm', () => true, list.refetch);
  const plant = useMutation({
    mutationFn: () => call('plantCanaries', {}),
    onSuccess: () => void list.refetch(),
  });
  const { planted, alarms = [] } = list.data ?? {};
  const missing = plant.data?.missing ?? 0;
  return (
    <div className="page narrow">
      <PageHead title={<Trans>Canary alarms</Trans>} windowTitle={t`Canary alarms`}>
        <ChangedNote changed={refresh.changed} onShow={refresh.show} />
      </PageHead>
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
      {planted === undefined || alarms.length > 0 ? null : planted.api + planted.pnr === 0 ? (
        <EmptyState title={<Trans>No canary record is planted. No alarm is possible yet.</Trans>} />
      ) : (
        <EmptyState title={<Trans>No canary was read</Trans>} />
      )}
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
                  {missing === 0 ? (
                    <Trans>No canary is missing.</Trans>
                  ) : (
                    <Trans>
                      Canaries missing: {format.number(missing)}. A canary needs a flight with five
                      passengers or more that ended two days ago or earlier. No such flight was
                      found.
                    </Trans>
                  )}
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
