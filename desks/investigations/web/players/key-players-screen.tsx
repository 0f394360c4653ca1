import { networkSay } from '@amirani/web/src/words/network.ts';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { EntityHead } from '../../api/types.ts';
import { CasePage } from '../case-page.tsx';
import { WhoList } from '../entities/who-list.tsx';
import { useCaseSpan } from '../time/case-span.ts';
import { SpanControl } from '../time/span-control.tsx';
import { DisruptionPanel } from './disruption-panel.tsx';

type Aim = 'fragmentation' | 'reach';
type As = 'persons' | 'everything';
interface PlayerSet {
  readonly number: number;
  readonly members: readonly EntityHead[];
}

/**
 * Sets of a few without whom the network would break up, or who reach most of it (Borgatti 2006), with all ties; this does not
 * show guilt.
 */
export const KeyPlayersScreen = () => {
  const { t } = useLingui();
  const format = useFormat();
  const say = networkSay(useStore(preferences).language);
  const { id } = useParams({ from: '/investigations/$id/key-players' });
  const [span] = useCaseSpan(id);
  const [aim, setAim] = useState<Aim>('fragmentation');
  const [as, setAs] = useState<As>('persons');
  const [size, setSize] = useState<'1' | '2' | '3' | '4' | '5' | '6'>('2');
  const query = useApi('findKeyPlayers', {
    params: { id },
    body: { ...span, nodes: [], links: [], apart: true, as, k: Number(size), aim },
  });
  const percent = (value: number): string => `${format.number(Math.round(value * 1000) / 10)} %`;
  return (
    <CasePage id={id} title={t`Key players`}>
      <SpanControl caseId={id} />
      <div className="span-fields">
        <ChoiceField<As>
          label={t`Person`}
          value={as}
          choices={[
            { id: 'persons', name: t`Persons, with what is theirs` },
            { id: 'everything', name: t`Everything by itself` },
          ]}
          onChange={setAs}
        />
        <ChoiceField<Aim>
          label={t`What is looked for`}
          value={aim}
          choices={[
            { id: 'fragmentation', name: t`Without whom the network parts most` },
            { id: 'reach', name: t`Who together reach most` },
          ]}
          onChange={setAim}
        />
        <ChoiceField<typeof size>
          label={t`How many together`}
          value={size}
          choices={(['1', '2', '3', '4', '5', '6'] as const).map((one) => ({
            id: one,
            name: format.number(Number(one)),
          }))}
          onChange={setSize}
        />
      </div>
      <Fetched query={query} label={t`Searching the sets…`}>
        {(found) => (
          <>
            <p role="status">
              <strong>{say('network.note.central-not-guilty')}</strong>{' '}
              {say('network.note.victims-left-out')}{' '}
              <Plural
                value={found.apart}
                one="# victim or thing of one is left out."
                other="# victims and things of theirs are left out."
              />{' '}
              {say('network.note.absent-links')}
            </p>
            {found.folded === undefined ? null : <Folded {...found.folded} />}
            <p>
              {aim === 'fragmentation' ? (
                <Trans>
                  Without them {percent(found.value)} of the pairs that are left could not reach
                  each other.
                </Trans>
              ) : (
                <Trans>
                  They and those whom they are linked with are {percent(found.value)} of all.
                </Trans>
              )}{' '}
              {found.exact ? (
                <Trans>All sets of this size were looked at: no other is better.</Trans>
              ) : (
                <Trans>
                  Not all sets could be looked at: a better one is possible, up to{' '}
                  {percent(found.bound ?? 1)}.
                </Trans>
              )}{' '}
              <Plural
                value={found.sets.length + found.more}
                one="# set is the best."
                other="# sets are equally good."
              />
            </p>
            {found.sets.length === 0 ? null : (
              <DataTable<PlayerSet>
                caption={t`Sets that are equally good`}
                groups={[
                  {
                    id: 'all',
                    rows: found.sets.map((members, at) => ({ number: at + 1, members })),
                  },
                ]}
                rowKey={({ number }) => String(number)}
                headTitle={<Trans>Set of them</Trans>}
                head={({ number }) => format.number(number)}
                columns={[
                  {
                    id: 'members',
                    title: <Trans>Who and what</Trans>,
                    cell: ({ members }) => <WhoList caseId={id} who={members} />,
                  },
                ]}
              />
            )}
            {found.more === 0 ? null : (
              <p className="soft">
                <Plural
                  value={found.more}
                  one="# more set is as good and not shown."
                  other="# more sets are as good and not shown."
                />
              </p>
            )}
          </>
        )}
      </Fetched>
      <DisruptionPanel key={`${JSON.stringify(span)} ${as}`} caseId={id} span={span} as={as} />
    </CasePage>
  );
};

/** What stands for whom in a network of persons. */
const Folded = ({
  things,
  unheld,
  common,
  crowded,
}: {
  readonly things: number;
  readonly unheld: number;
  readonly common: number;
  readonly crowded: number;
}) => (
  <p className="soft">
    <Plural
      value={things}
      one="# telephone, account or document stands for its holder."
      other="# telephones, accounts and documents stand for their holders."
    />{' '}
    {unheld === 0 ? null : (
      <Plural
        value={unheld}
        one="# has no stated holder. It represents its user."
        other="# have no stated holder. Each represents its user."
      />
    )}{' '}
    {common === 0 ? null : (
      <Plural
        value={common}
        one="# journey, address or vehicle links those who have it in common."
        other="# journeys, addresses and vehicles link those who have them in common."
      />
    )}{' '}
    {crowded === 0 ? null : (
      <Plural
        value={crowded}
        one="# such is of more than fifty and joins nobody."
        other="# such are of more than fifty each and join nobody."
      />
    )}
  </p>
);
