import { Trans, useLingui } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { WhoList } from '../entities/who-list.tsx';
import { useWhen } from '../time/use-when.ts';

type Found = Output<(typeof investigationsEndpoints)['readPlaces']>;
type Way = Found['ways'][number];

/** Ways of journeys between the places of the map. */
export const WayTable = ({
  caseId,
  ways,
  all,
  places,
}: {
  readonly caseId: string;
  readonly ways: readonly Way[];
  /** How many there are, of which not all are sent. */
  readonly all: number;
  readonly places: Found['places'];
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const when = useWhen();
  const names = new Map(places.map(({ id, name }) => [id, name]));
  if (ways.length === 0) return null;
  return (
    <>
      <DataTable<Way>
        caption={t`Ways of journeys, the most used first`}
        groups={[{ id: 'all', title: <Trans>Ways of journeys</Trans>, rows: ways }]}
        rowKey={({ start, end }) => `${start} ${end}`}
        headTitle={<Trans>From, to</Trans>}
        head={({ start, end }) => `${names.get(start) ?? start} → ${names.get(end) ?? end}`}
        columns={[
          {
            id: 'events',
            title: <Trans>Journeys</Trans>,
            align: 'end',
            cell: ({ events }) => format.number(events),
          },
          { id: 'when', title: <Trans>When</Trans>, cell: ({ first, last }) => when(first, last) },
          {
            id: 'who',
            title: <Trans>Who and what</Trans>,
            cell: ({ who, whoCount }) => <WhoList caseId={caseId} who={who} all={whoCount} />,
          },
        ]}
      />
      {all > ways.length ? (
        <p className="soft">
          <Trans>{format.number(all - ways.length)} more are not shown here.</Trans>
        </p>
      ) : null}
    </>
  );
};
