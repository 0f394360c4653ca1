import { dimensionTexts, refusalLetterTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { HeatTable } from '@platform/web/ui/heat/heat-table.tsx';
import { FlowChart } from '../charts/flow-chart.tsx';
import type { Flow } from '../charts/flow-picture.ts';
import { memberText } from '../key-title.ts';

/** The last twelve months of one dimension against another: a heat table, and the same as flows. */
export const CrossTable = ({
  dataset,
  rows,
  columns,
}: {
  readonly dataset: string;
  readonly rows: string;
  readonly columns: string;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const query = useApi('tabulateRisk', {
    params: { dataset },
    body: { rows, columns: { by: 'dimension', dimension: columns }, where: {}, top: 12 },
  });
  const title = `${say(i18n, dimensionTexts, rows)} × ${say(i18n, dimensionTexts, columns)}`;
  const others = t`others`;
  return (
    <Fetched query={query} label={t`Making the table…`}>
      {(table) => {
        const flows = table.rows.flatMap(({ member, cells }) =>
          cells.map(
            ({ total }, index): Flow => ({
              from: member ?? others,
              to: table.columns[index] ?? '',
              count: total,
            }),
          ),
        );
        return (
          <>
            <section className="stack" aria-labelledby="heat-title">
              <h2 id="heat-title">{title}</h2>
              <HeatTable
                caption={title}
                rowTitle={say(i18n, dimensionTexts, rows)}
                columns={table.columns.map((id) => ({
                  id,
                  title:
                    columns === 'reason' && id in refusalLetterTexts ? (
                      <abbr title={say(i18n, refusalLetterTexts, id)}>{id}</abbr>
                    ) : (
                      id
                    ),
                }))}
                rows={table.rows.map(({ member, cells }) => ({
                  id: member ?? '*',
                  title: member === undefined ? others : memberText(i18n, rows, member),
                  cells,
                }))}
                unknownText={(unknown) => t`${unknown} parts are not known`}
              />
              {columns === 'reason' || rows === 'reason' ? <ReasonLetters /> : null}
            </section>
            <section className="stack" aria-labelledby="flow-title">
              <h2 id="flow-title">
                <Trans>The same as flows</Trans>
              </h2>
              <FlowChart
                flows={flows}
                label={t`Flows: ${title}; the table above has the same numbers`}
              />
              <p className="soft small">
                <Trans>Vintage {table.vintage}.</Trans>{' '}
                <Plural
                  value={unknownIn(table.rows)}
                  _0="Every part is known."
                  one="# part is not known and is not taken for zero."
                  other="# parts are not known and are not taken for zero."
                />
              </p>
            </section>
          </>
        );
      }}
    </Fetched>
  );
};

const unknownIn = (
  rows: readonly { readonly cells: readonly { readonly unknown: number }[] }[],
): number =>
  rows.reduce((sum, { cells }) => sum + cells.reduce((part, { unknown }) => part + unknown, 0), 0);

/** The letters of the standard form with their words. */
const ReasonLetters = () => {
  const { i18n } = useLingui();
  return (
    <details>
      <summary>
        <Trans>Letters of the standard form (Annex V, part B)</Trans>
      </summary>
      <dl className="facts">
        {Object.keys(refusalLetterTexts).map((letter) => (
          <div key={letter} className="facts-row">
            <dt>{letter}</dt>
            <dd>{say(i18n, refusalLetterTexts, letter)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
