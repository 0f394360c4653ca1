import { networkSay } from '@amirani/web/src/words/network.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Input, Output } from '@platform/api/endpoint.ts';
import { call } from '@platform/web/platform/api.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { investigationsEndpoints } from '../../api/endpoints.ts';
import { WhoList } from '../entities/who-list.tsx';
import type { Span } from '../network/use-graph.ts';

type Asked = Input<(typeof investigationsEndpoints)['simulateDisruption']>['body'];
type Strategy = Output<
  (typeof investigationsEndpoints)['simulateDisruption']
>['strategies'][number];

const strategyTexts: Readonly<Record<Strategy['strategy'], MessageDescriptor>> = {
  degree: msg`Person with the most links`,
  betweenness: msg`Person on the most shortest paths`,
  random: msg`Anybody, by lot`,
};

/** What would be left of the network if some were taken out of it, how sure that is, and who would be taken most often. */
export const DisruptionPanel = ({
  caseId,
  span,
  as,
}: {
  readonly caseId: string;
  readonly span: Span;
  readonly as: NonNullable<Asked['as']>;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const say = networkSay(useStore(preferences).language);
  const [steps, setSteps] = useState<'5' | '10' | '20'>('5');
  const [unseen, setUnseen] = useState<'0' | '0.1' | '0.3'>('0.1');
  const [replaced, setReplaced] = useState<'0' | '0.5' | '1'>('0');
  const run = useMutation({
    mutationFn: () =>
      call('simulateDisruption', {
        params: { id: caseId },
        body: {
          ...span,
          nodes: [],
          links: [],
          apart: true,
          as,
          steps: Number(steps),
          unseen: Number(unseen),
          replaced: Number(replaced),
        },
      }),
  });
  const percent = (share: number): string => `${format.number(Math.round(share * 100))} %`;
  const choosing =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      run.reset();
      set(value);
    };
  return (
    <section className="stack" aria-labelledby="disruption-title">
      <h2 id="disruption-title">
        <Trans>If some were taken out</Trans>
      </h2>
      <p className="soft">
        <Trans>
          A model of the links in the data, not a forecast of what people will do. Ties are broken
          at random, and unknown values are drawn again in every run.
        </Trans>
      </p>
      <form
        className="span-fields"
        aria-labelledby="disruption-title"
        onSubmit={(event) => {
          event.preventDefault();
          if (!run.isPending) run.mutate();
        }}
      >
        <ChoiceField<typeof steps>
          label={t`How many, one after the other`}
          value={steps}
          choices={(['5', '10', '20'] as const).map((id) => ({
            id,
            name: format.number(Number(id)),
          }))}
          onChange={choosing(setSteps)}
        />
        <ChoiceField<typeof unseen>
          label={t`Unseen links`}
          value={unseen}
          choices={(['0', '0.1', '0.3'] as const).map((id) => ({ id, name: percent(Number(id)) }))}
          onChange={choosing(setUnseen)}
        />
        <ChoiceField<typeof replaced>
          label={t`Somebody takes their place`}
          value={replaced}
          choices={[
            { id: '0', name: t`never` },
            { id: '0.5', name: t`every second time` },
            { id: '1', name: t`always` },
          ]}
          onChange={choosing(setReplaced)}
        />
        <Button type="submit" isPending={run.isPending}>
          <Trans>Try it out</Trans>
        </Button>
      </form>
      {run.error === null ? null : <ActError error={run.error} />}
      {run.data === undefined ? null : (
        <>
          <p role="status">
            <strong>{say('network.note.central-not-guilty')}</strong>{' '}
            {say('network.note.victims-left-out')}{' '}
            <Plural
              value={run.data.apart}
              one="# victim or thing of one is left out."
              other="# victims and things of theirs are left out."
            />{' '}
            <Plural value={run.data.runs} one="# run by each rule." other="# runs by each rule." />
          </p>
          <DataTable<Strategy>
            caption={t`What share of the network still hangs together`}
            groups={[
              {
                id: 'all',
                title: (
                  <Trans>
                    Share of the network that still hangs together: mean, and nine tenths of the
                    runs
                  </Trans>
                ),
                rows: run.data.strategies,
              },
            ]}
            rowKey={({ strategy }) => strategy}
            headTitle={<Trans>Who is taken first</Trans>}
            head={({ strategy }) => i18n._(strategyTexts[strategy])}
            columns={[
              ...[1, Math.ceil(Number(steps) / 2), Number(steps)].map((count) => ({
                id: `after-${count}`,
                title: <Trans>After {format.number(count)}</Trans>,
                align: 'end' as const,
                cell: ({ steps: taken }: Strategy) => {
                  const at = taken[Math.min(count, taken.length) - 1];
                  return at === undefined
                    ? '–'
                    : `${percent(at.mean)} (${percent(at.low)}–${percent(at.high)})`;
                },
              })),
              {
                id: 'removed',
                title: <Trans>Taken most often</Trans>,
                // By lot it is anybody: a name there would say nothing.
                cell: ({ strategy, removed, removedCount }) =>
                  strategy === 'random' ? (
                    '–'
                  ) : (
                    <WhoList
                      caseId={caseId}
                      who={removed.slice(0, Number(steps)).map(({ entity }) => entity)}
                      all={removedCount}
                    />
                  ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
};
