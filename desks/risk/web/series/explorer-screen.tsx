import { levelsOf } from '@amirani/risk/indicators';
import { dimensionTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { RiskDataset, RiskSeriesSummary } from '../../api/types.ts';
import { Spark } from '../charts/spark.tsx';
import { DatasetChoice } from '../dataset-choice.tsx';
import { keyTitle, memberText } from '../key-title.ts';
import { RiskNav } from '../risk-nav.tsx';
import { keyParam } from '../series-key.ts';

/** The indicator explorer: every series of a data set, by as many dimensions as one wants to see. */
export const ExplorerScreen = () => {
  const { t } = useMacro();
  const navigate = useNavigate();
  const search = useSearch({ from: '/risk/series' });
  return (
    <div className="page">
      <PageHead title={<Trans>Series</Trans>} windowTitle={t`Series of the risk desk`} />
      <RiskNav />
      <DatasetChoice
        value={search.dataset}
        onChange={(dataset) =>
          void navigate({ to: '/risk/series', search: { dataset }, replace: true })
        }
      >
        {(dataset) => <SeriesList key={dataset.id} dataset={dataset} />}
      </DatasetChoice>
    </div>
  );
};

const SeriesList = ({ dataset }: { readonly dataset: RiskDataset }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const navigate = useNavigate();
  const { by: asked, where } = useSearch({ from: '/risk/series' });
  const levels = [[], ...levelsOf(dataset.dimensions)].filter(
    (level, index, all) => all.findIndex((one) => one.join() === level.join()) === index,
  );
  const by = levels.find((level) => level.join('.') === asked) ?? usualLevel(levels);
  const dimensions = useApi('listRiskDimensions', { params: { dataset: dataset.id }, body: {} });
  const query = useApi('searchRiskSeries', {
    params: { dataset: dataset.id },
    body: { by: [...by], where: whereOf(where), offset: 0, limit: 100 },
  });
  const nameOf = (level: readonly string[]): string =>
    level.length === 0
      ? t`all together`
      : level.map((dimension) => say(i18n, dimensionTexts, dimension)).join(' × ');
  const go = (next: { by?: string; where?: string }): void =>
    void navigate({
      to: '/risk/series',
      search: { dataset: dataset.id, by: by.join('.'), ...next },
      replace: true,
    });
  return (
    <>
      <div className="risk-choices">
        <ChoiceField
          label={t`One series for each`}
          value={by.join('.')}
          choices={levels.map((level) => ({ id: level.join('.'), name: nameOf(level) }))}
          onChange={(id) => go({ by: id, ...(where === undefined ? {} : { where }) })}
        />
        {dimensions.data === undefined ? null : (
          <ChoiceField
            label={t`Only of`}
            value={where ?? '*'}
            choices={[
              { id: '*', name: t`everything` },
              ...dimensions.data.dimensions.flatMap(({ name, members }) =>
                members.slice(0, 40).map((member) => ({
                  id: `${name}=${member.name}`,
                  name: `${say(i18n, dimensionTexts, name)}: ${memberText(i18n, name, member.name)}`,
                })),
              ),
            ]}
            onChange={(id) => go(id === '*' ? {} : { where: id })}
          />
        )}
      </div>
      <Fetched query={query} label={t`Loading the series…`}>
        {({ series, found }) => (
          <>
            <DataTable<RiskSeriesSummary>
              caption={t`Series, the largest first`}
              groups={[{ id: 'all', rows: series }]}
              rowKey={({ key }) => keyParam(key)}
              restore={lastOpened.get()['risk-series']}
              onOpen={({ key }) => {
                const text = keyParam(key);
                lastOpened.update((known) => ({ ...known, 'risk-series': text }));
                void navigate({
                  to: '/risk/series/$dataset',
                  params: { dataset: dataset.id },
                  search: { key: text },
                });
              }}
              headTitle={<Trans>Series</Trans>}
              head={({ key }) => keyTitle(i18n, key, t`all together`)}
              columns={[
                {
                  id: 'recent',
                  title: <Trans>Lately</Trans>,
                  cell: ({ recent }) => <Spark cells={recent} />,
                },
                {
                  id: 'latest',
                  title: <Trans>Latest</Trans>,
                  align: 'end',
                  cell: ({ recent }) => {
                    const last = recent.at(-1);
                    return typeof last === 'number' ? (
                      format.number(last)
                    ) : (
                      <span className="soft">
                        <Trans>not reported</Trans>
                      </span>
                    );
                  },
                },
                {
                  id: 'total',
                  title: <Trans>All counts</Trans>,
                  align: 'end',
                  cell: ({ total }) => format.number(total),
                },
              ]}
            />
            {found > series.length ? (
              <p className="soft">
                <Trans>
                  {format.number(series.length)} of {format.number(found)} are shown.
                </Trans>
              </p>
            ) : null}
          </>
        )}
      </Fetched>
    </>
  );
};

/** What one looks at first: places, not merely land, sea and air. */
const usualLevel = (levels: readonly (readonly string[])[]): readonly string[] =>
  levels.find((level) => ['section', 'bcp', 'route'].some((place) => level.includes(place))) ??
  levels[1] ??
  [];

const whereOf = (where: string | undefined): Record<string, string[]> => {
  const at = where?.indexOf('=') ?? -1;
  return where === undefined || at < 1 ? {} : { [where.slice(0, at)]: [where.slice(at + 1)] };
};
