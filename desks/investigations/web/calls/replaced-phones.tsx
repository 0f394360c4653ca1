import { networkSay } from '@amirani/web/src/words/network.ts';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { preferences } from '@platform/web/platform/preferences.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { EntityLink } from '../entities/entity-link.tsx';
import { PeriodsForm, type TwoPeriods } from '../time/periods-form.tsx';

/** Why a replacement is not said for sure. */
const doubtTexts: Readonly<Record<string, MessageDescriptor>> = {
  'called-each-other': msg`the two called each other`,
  ambiguous: msg`another number fits nearly as well`,
  chance: msg`chance may explain the shared contacts`,
  'overlap-small': msg`too few contacts are shared`,
  'shared-circle': msg`others share the same circle as well`,
};

interface Pair {
  readonly before: string;
  readonly after: string;
  readonly overlap: number;
  readonly shared: number;
  readonly doubts: readonly string[];
}

/** Numbers that may have taken the place of others, between two periods, each with its ground; what is unsure stands apart. */
export const ReplacedPhones = ({ caseId }: { readonly caseId: string }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const say = networkSay(useStore(preferences).language);
  const find = useMutation({
    mutationFn: async (days: TwoPeriods) => {
      const params = { id: caseId };
      const found = await call('findReplacedPhones', {
        params,
        body: {
          before: `${days.firstFrom}..${days.firstTo}`,
          after: `${days.secondFrom}..${days.secondTo}`,
        },
      });
      if (found.pairs.length === 0) return { ...found, captions: new Map<string, string>() };
      // Numbers come by the ids of their entities: what they are called is asked for once.
      const { entities } = await call('searchEntities', {
        params,
        body: { text: '', schemas: ['PhoneNumber'], categories: [], skip: 0, limit: 500 },
      });
      return { ...found, captions: new Map(entities.map(({ id, caption }) => [id, caption])) };
    },
  });
  const number = (id: string) => (
    <EntityLink caseId={caseId} entity={id}>
      {find.data?.captions.get(id) ?? id}
    </EntityLink>
  );
  const groups = [
    {
      id: 'sure',
      title: <Trans>No doubt was found: a finding, not a fact</Trans>,
      rows: find.data?.pairs.filter(({ doubts }) => doubts.length === 0) ?? [],
    },
    {
      id: 'unsure',
      title: <Trans>Unsure: to be looked at, not to be relied on</Trans>,
      rows: find.data?.pairs.filter(({ doubts }) => doubts.length > 0) ?? [],
    },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <section className="stack" aria-labelledby="replaced-title">
      <h2 id="replaced-title">
        <Trans>Replaced telephones</Trans>
      </h2>
      <PeriodsForm
        layout="file-pair"
        inTurn
        isPending={find.isPending}
        error={find.error}
        onChange={find.reset}
        onCompare={find.mutate}
      />
      {find.data === undefined ? null : (
        <>
          <p role="status">
            {find.data.pairs.length === 0 ? (
              <Trans>No number took the place of another, as far as these calls show.</Trans>
            ) : null}{' '}
            {say('network.note.absent-links')}{' '}
            {find.data.apart === 0 ? null : (
              <Plural
                value={find.data.apart}
                one="# pair with a number of a victim is left out."
                other="# pairs with a number of a victim are left out."
              />
            )}
          </p>
          {groups.length === 0 ? null : (
            <DataTable<Pair>
              caption={t`Numbers that may have been replaced`}
              groups={groups}
              rowKey={({ before, after }) => `${before} ${after}`}
              headTitle={<Trans>Before</Trans>}
              head={({ before }) => number(before)}
              columns={[
                { id: 'after', title: <Trans>After</Trans>, cell: ({ after }) => number(after) },
                {
                  id: 'shared',
                  title: <Trans>Shared contacts</Trans>,
                  align: 'end',
                  cell: ({ shared }) => format.number(shared),
                },
                {
                  id: 'overlap',
                  title: <Trans>Overlap of the circles, in percent</Trans>,
                  align: 'end',
                  cell: ({ overlap }) => format.number(Math.round(overlap * 100)),
                },
                {
                  id: 'doubts',
                  title: <Trans>Why it is unsure</Trans>,
                  cell: ({ doubts }) =>
                    doubts
                      .map((code) => {
                        const words = doubtTexts[code];
                        return words === undefined ? code : i18n._(words);
                      })
                      .join('; ') || '–',
                },
              ]}
            />
          )}
        </>
      )}
    </section>
  );
};
