import { borderTime, Countdown, inOrder, isEarlier } from '@desk/travellers/web/parts.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { useNow } from '@platform/web/platform/clock.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useQuietRefresh } from '@platform/web/platform/quiet-refresh.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChangedNote } from '@platform/web/ui/changed-note.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { Route } from '@platform/web/ui/route.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { checkpointEndpoints } from '../../api/endpoints.ts';
import { CheckpointNav } from '../checkpoint-nav.tsx';
import { LostNote } from '../lost-note.tsx';
import { GateCount } from './gate-count.tsx';
import { Share } from './share.tsx';

type GateRow = Output<(typeof checkpointEndpoints)['listGates']>['gates'][number];

/** The flights of the day: time that is left, who was checked, who is missing. */
export const GatesScreen = () => {
  const { t } = useLingui();
  const gates = useApi('listGates', {});
  const refresh = useQuietRefresh('check', () => true, gates.refetch);
  return (
    <div className="page">
      <PageHead
        title={<Trans>Gate</Trans>}
        windowTitle={t`Checkpoint`}
        quiet={lastOpened.get()['gates'] !== undefined}
      >
        <ChangedNote changed={refresh.changed} onShow={refresh.show} />
      </PageHead>
      <CheckpointNav />
      <div role="status">
        <LostNote />
      </div>
      {gates.error !== null ? (
        <ErrorState error={gates.error} onRetry={() => void gates.refetch()} />
      ) : gates.data === undefined ? (
        <Progress label={t`Loading the flights…`} />
      ) : (
        <Gates gates={gates.data.gates} onFocusChange={refresh.onFocusChange} />
      )}
    </div>
  );
};

const Gates = ({
  gates,
  onFocusChange,
}: {
  readonly gates: readonly GateRow[];
  readonly onFocusChange: (inside: boolean) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const minute = useNow(60_000);
  const [withEarlier, setWithEarlier] = useState(false);
  const earlier = gates.filter(({ flight }) => isEarlier(flight, minute)).length;
  const rows = gates
    .filter(({ flight }) => withEarlier || !isEarlier(flight, minute))
    .toSorted((a, b) => inOrder(a.flight, b.flight));
  if (gates.length === 0)
    return (
      <EmptyState title={<Trans>No flights today</Trans>}>
        <p>
          <Trans>A flight appears when the carrier sends its first list.</Trans>
        </p>
      </EmptyState>
    );
  const count = (value: number) =>
    value === 0 ? <span className="soft">0</span> : format.number(value);
  return (
    <div className="stack">
      {earlier === 0 || withEarlier ? null : (
        <div>
          <Button onPress={() => setWithEarlier(true)}>
            <Plural value={earlier} one="Show # earlier flight" other="Show # earlier flights" />
          </Button>
        </div>
      )}
      <DataTable
        caption={t`Flights of the day`}
        groups={[{ id: 'all', rows }]}
        rowKey={({ flight }) => flight.id}
        headTitle={<Trans>Flight</Trans>}
        headAt={2}
        head={({ flight }) => <span className="board-flight">{flight.designator}</span>}
        restore={lastOpened.get()['gates']}
        onFocusChange={onFocusChange}
        onOpen={({ flight }) => {
          lastOpened.update((kept) => ({ ...kept, gates: flight.id }));
          void navigate({ to: '/checkpoint/gate/$id', params: { id: flight.id } });
        }}
        columns={[
          {
            id: 'time',
            title: <Trans>Time</Trans>,
            cell: ({ flight }) => (
              <span className="nowrap">{borderTime(flight)?.slice(11) ?? '–'}</span>
            ),
          },
          {
            id: 'in',
            title: <Trans>In</Trans>,
            align: 'end',
            cell: ({ flight }) => <Countdown flight={flight} />,
          },
          {
            id: 'route',
            title: <Trans>Route</Trans>,
            cell: ({ flight }) => <Route stops={[flight.from, flight.to]} />,
          },
          {
            id: 'checked',
            title: <Trans>Checked of the list</Trans>,
            cell: (gate) => <Share gate={gate} />,
          },
          {
            id: 'missing',
            title: <Trans>Missing</Trans>,
            align: 'end',
            cell: ({ missing, passengers }) =>
              passengers === 0 ? (
                <Badge verdict="not-checked">
                  <Trans>no list</Trans>
                </Badge>
              ) : (
                count(missing)
              ),
          },
          {
            id: 'open',
            title: <Trans>Not decided</Trans>,
            align: 'end',
            cell: (gate) => <GateCount gate={gate} of="open" />,
          },
          {
            id: 'second',
            title: <Trans>Second line</Trans>,
            align: 'end',
            cell: (gate) => <GateCount gate={gate} of="secondLine" />,
          },
          {
            id: 'refused',
            title: <Trans>Refused</Trans>,
            align: 'end',
            cell: (gate) => <GateCount gate={gate} of="refused" />,
          },
        ]}
      />
      <p className="soft small">
        <Trans>Times are local at the airport.</Trans>
      </p>
    </div>
  );
};
