import { Trans, useLingui } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { WhoList } from '../entities/who-list.tsx';
import { More } from '../more.tsx';
import type { CallsFound } from './activity-table.tsx';

type Met = CallsFound['together'][number];

/** Which numbers called from one cell at about the same time again and again, beside what chance would give. */
export const MetTable = ({
  caseId,
  found,
}: {
  readonly caseId: string;
  readonly found: CallsFound;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="met-title">
      <h2 id="met-title">
        <Trans>At one cell at the same time</Trans>
      </h2>
      <p className="soft">
        <Trans>
          A cell covers many streets: being in one is not being together, and in a crowded one
          everybody meets. Three times at least, within half an hour.
        </Trans>
      </p>
      {found.together.length === 0 ? (
        <p>
          <Trans>No two numbers were so in these calls.</Trans>
        </p>
      ) : (
        <DataTable<Met>
          caption={t`Numbers at one cell at the same time, those furthest beyond chance first`}
          groups={[{ id: 'all', rows: found.together }]}
          rowKey={({ numbers }) => numbers.map(({ id }) => id).join(' ')}
          headTitle={<Trans>Who</Trans>}
          head={({ numbers }) => <WhoList caseId={caseId} who={numbers} />}
          columns={[
            {
              id: 'meetings',
              title: <Trans>How often</Trans>,
              align: 'end',
              cell: ({ meetings }) => format.number(meetings),
            },
            {
              id: 'expected',
              title: <Trans>By chance</Trans>,
              align: 'end',
              cell: ({ expected }) => format.number(Math.round(expected * 10) / 10),
            },
            {
              id: 'days',
              title: <Trans>Days</Trans>,
              align: 'end',
              cell: ({ days }) => format.number(days),
            },
            {
              id: 'cells',
              title: <Trans>Cells</Trans>,
              cell: ({ cells }) => <WhoList caseId={caseId} who={cells} />,
            },
          ]}
        />
      )}
      <More all={found.counts.together} shown={found.together.length} />
    </section>
  );
};
