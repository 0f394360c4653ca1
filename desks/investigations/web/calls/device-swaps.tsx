import { Trans, useLingui } from '@lingui/react/macro';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { EntityLink } from '../entities/entity-link.tsx';
import { More } from '../more.tsx';
import { useWhen } from '../time/use-when.ts';
import type { CallsFound } from './activity-table.tsx';

type Swap = CallsFound['swaps'][number];

/** Handsets that had several numbers or cards, and numbers that were in several handsets, dated. */
export const DeviceSwaps = ({
  caseId,
  found,
}: {
  readonly caseId: string;
  readonly found: CallsFound;
}) => {
  const { t } = useLingui();
  const when = useWhen();
  const link = ({ id, caption }: Swap['stayed']) => (
    <EntityLink caseId={caseId} entity={id}>
      {caption}
    </EntityLink>
  );
  return (
    <section className="stack" aria-labelledby="swaps-title">
      <h2 id="swaps-title">
        <Trans>Handsets and cards that were changed</Trans>
      </h2>
      {found.swaps.length === 0 ? (
        <p>
          <Trans>None was in these calls.</Trans>
        </p>
      ) : (
        <DataTable<Swap>
          caption={t`Handsets and cards that were changed`}
          groups={[
            {
              id: 'sim-swap',
              title: <Trans>One handset, several numbers or cards</Trans>,
              rows: found.swaps.filter(({ kind }) => kind === 'sim-swap'),
            },
            {
              id: 'handset-swap',
              title: <Trans>One number, several handsets</Trans>,
              rows: found.swaps.filter(({ kind }) => kind === 'handset-swap'),
            },
          ].filter(({ rows }) => rows.length > 0)}
          rowKey={({ kind, stayed }) => `${kind} ${stayed.id}`}
          headTitle={<Trans>What stayed</Trans>}
          head={({ stayed }) => link(stayed)}
          columns={[
            {
              id: 'pairings',
              title: <Trans>What it was with</Trans>,
              cell: ({ kind, pairings }) => (
                <ul className="plain-list">
                  {pairings.map(({ number, handset, sim, first, last }) => (
                    <li key={`${number.id} ${handset?.id} ${sim?.id}`}>
                      {kind === 'sim-swap'
                        ? link(number)
                        : handset === undefined
                          ? '–'
                          : link(handset)}
                      {sim === undefined ? null : <>, {link(sim)}</>}{' '}
                      <span className="soft nowrap">{when(first, last)}</span>
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              id: 'turn',
              title: <Trans>How</Trans>,
              cell: ({ inTurn }) =>
                inTurn ? <Trans>used in turn</Trans> : <Trans>one after the other</Trans>,
            },
          ]}
        />
      )}
      <More all={found.counts.swaps} shown={found.swaps.length} />
    </section>
  );
};
