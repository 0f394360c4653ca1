import { networkSay } from '@amirani/web/src/words/network.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import type { ReactNode } from 'react';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import type { EntityHead } from '../../api/types.ts';
import { EntityName } from '../entities/entity-name.tsx';

type Comparison = Output<(typeof investigationsEndpoints)['comparePeriods']>;
type LinkChange = Comparison['links'][number];
type RoleChange = Comparison['roles'][number];

/** What changed between two periods: the shape of the network, who and which links came and went, and whose place. */
export const PeriodChanges = ({
  caseId,
  found,
}: {
  readonly caseId: string;
  readonly found: Comparison;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const say = networkSay(useStore(preferences).language);
  const share = (value: number): string => `${format.number(Math.round(value * 100))} %`;
  const decimal = (value: number): string => format.number(Math.round(value * 1000) / 1000);
  const name = (head: EntityHead): ReactNode => <EntityName caseId={caseId} entity={head} />;
  const change = (was: number, is: number): string =>
    was === is ? format.number(is) : `${decimal(was)} → ${decimal(is)}`;
  const { before, after, counts, similarity, communityAgreement } = found;
  return (
    <div className="stack">
      <p role="status">
        <strong>{say('network.note.central-not-guilty')}</strong>{' '}
        {found.apart === 0 ? null : (
          <>
            {say('network.note.victims-left-out')}{' '}
            <Plural value={found.apart} one="# is left out." other="# are left out." />{' '}
          </>
        )}
        {say('network.note.absent-links')}{' '}
        {found.undated === 0 ? null : (
          <Plural
            value={found.undated}
            one="# link without a date is in both periods."
            other="# links without a date are in both periods."
          />
        )}
      </p>
      <TableScroll label={t`The shape of the network`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>The shape of the network</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>First period</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Second period</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {(
              [
                [t`Persons and things`, before.nodes, after.nodes],
                [t`Links`, before.links, after.links],
                [t`Density`, before.density, after.density],
                [t`Separate parts`, before.components, after.components],
                [t`In the largest part`, before.largest, after.largest],
              ] as const
            ).map(([title, was, is]) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                <td className="end">{decimal(was)}</td>
                <td className="end">{decimal(is)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p>
        <Trans>
          In both periods: {share(similarity.nodes)} of those who are in either,{' '}
          {share(similarity.links)} of the links.
        </Trans>
        {communityAgreement === undefined ? null : (
          <>
            {' '}
            <Trans>The groups of those who stayed agree to {share(communityAgreement)}.</Trans>
          </>
        )}
      </p>
      <dl className="facts">
        <dt>
          <Trans>Came</Trans> ({format.number(counts.appeared)})
        </dt>
        <dd>
          <Names heads={found.appeared} all={counts.appeared} name={name} />
        </dd>
        <dt>
          <Trans>Gone</Trans> ({format.number(counts.gone)})
        </dt>
        <dd>
          <Names heads={found.gone} all={counts.gone} name={name} />
        </dd>
        <dt>
          <Trans>Stayed</Trans>
        </dt>
        <dd>{format.number(counts.stayed)}</dd>
      </dl>
      {found.links.length === 0 ? null : (
        <DataTable<LinkChange>
          caption={t`Links that came or went`}
          groups={(['appeared', 'gone'] as const)
            .map((id) => ({
              id,
              title:
                id === 'appeared' ? <Trans>Links that came</Trans> : <Trans>Links that went</Trans>,
              rows: found.links.filter((link) => link.change === id),
            }))
            .filter(({ rows }) => rows.length > 0)}
          rowKey={({ change: id, source, target }) => `${id} ${source.id} ${target.id}`}
          headTitle={<Trans>From</Trans>}
          head={({ source }) => name(source)}
          columns={[
            { id: 'to', title: <Trans>With</Trans>, cell: ({ target }) => name(target) },
            {
              id: 'events',
              title: <Trans>How often</Trans>,
              align: 'end',
              cell: ({ events }) => format.number(events),
            },
          ]}
        />
      )}
      {found.roles.length === 0 ? null : (
        <DataTable<RoleChange>
          caption={t`Whose place changed, the most first`}
          groups={[
            {
              id: 'all',
              title: <Trans>Whose place changed, the most first</Trans>,
              rows: found.roles,
            },
          ]}
          rowKey={({ entity }) => entity.id}
          headTitle={<Trans>Name</Trans>}
          head={({ entity }) => name(entity)}
          columns={[
            {
              id: 'betweenness',
              title: <Trans>Betweenness</Trans>,
              align: 'end',
              cell: ({ before: was, after: is }) => change(was.betweenness, is.betweenness),
            },
            {
              id: 'degree',
              title: <Trans>Neighbours</Trans>,
              align: 'end',
              cell: ({ before: was, after: is }) => change(was.degree, is.degree),
            },
            {
              id: 'core',
              title: <Trans>Core</Trans>,
              align: 'end',
              cell: ({ before: was, after: is }) => change(was.core, is.core),
            },
          ]}
        />
      )}
      {counts.roles > found.roles.length ||
      counts.linksAppeared + counts.linksGone > found.links.length ? (
        <p className="soft">
          <Trans>
            The first of each are shown: {format.number(counts.linksAppeared)} links came,{' '}
            {format.number(counts.linksGone)} went, {format.number(counts.roles)} have a place in
            both periods.
          </Trans>
        </p>
      ) : null}
    </div>
  );
};

const Names = ({
  heads,
  all,
  name,
}: {
  readonly heads: readonly EntityHead[];
  readonly all: number;
  readonly name: (head: EntityHead) => ReactNode;
}) => {
  const format = useFormat();
  if (heads.length === 0) return <>–</>;
  return (
    <span className="event-parties">
      {heads.map((head) => (
        <span key={head.id}>{name(head)}</span>
      ))}
      {all > heads.length ? (
        <span className="soft">
          <Trans>and {format.number(all - heads.length)} more</Trans>
        </span>
      ) : null}
    </span>
  );
};
