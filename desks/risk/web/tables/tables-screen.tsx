import { dimensionTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { RiskDataset } from '../../api/types.ts';
import { DatasetChoice } from '../dataset-choice.tsx';
import { RiskNav } from '../risk-nav.tsx';
import { CrossTable } from './cross-table.tsx';
import { sidesOf } from './sides.ts';
import { YearTable } from './year-table.tsx';

/** Tables by year, and one dimension against another as heat table and as flows. */
export const TablesScreen = () => {
  const { t } = useMacro();
  const navigate = useNavigate();
  const { dataset } = useSearch({ from: '/risk/tables' });
  return (
    <div className="page">
      <PageHead title={<Trans>Tables and flows</Trans>} windowTitle={t`Tables and flows`}>
        <Link
          to="/risk/spread"
          search={dataset === undefined ? {} : { dataset }}
          className="button"
        >
          <Trans>Spread and displacement</Trans>
        </Link>
        <Link to="/risk/derived" className="button">
          <Trans>Derived indicators</Trans>
        </Link>
      </PageHead>
      <RiskNav />
      <DatasetChoice
        value={dataset}
        onChange={(id) =>
          void navigate({ to: '/risk/tables', search: { dataset: id }, replace: true })
        }
      >
        {(one) => <Tables key={one.id} dataset={one} />}
      </DatasetChoice>
    </div>
  );
};

const Tables = ({ dataset: { id, dimensions } }: { readonly dataset: RiskDataset }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const search = useSearch({ from: '/risk/tables' });
  const { rows, columns } = sidesOf(dimensions, search.rows, search.columns);
  const choices = dimensions.map((name) => ({ id: name, name: say(i18n, dimensionTexts, name) }));
  const go = (next: { rows?: string; columns?: string }): void =>
    void navigate({
      to: '/risk/tables',
      search: {
        dataset: id,
        ...(rows === undefined ? {} : { rows }),
        ...(columns === undefined ? {} : { columns }),
        ...next,
      },
      replace: true,
    });
  if (rows === undefined)
    return (
      <p>
        <Trans>This data set has one series only: there is nothing to break down.</Trans>
      </p>
    );
  return (
    <>
      <div className="risk-choices">
        <ChoiceField
          label={t`Rows`}
          value={rows}
          choices={choices}
          onChange={(one) => go({ rows: one })}
        />
        {columns === undefined ? null : (
          <ChoiceField
            label={t`Against`}
            value={columns}
            choices={choices.filter(({ id: one }) => one !== rows)}
            onChange={(one) => go({ columns: one })}
          />
        )}
      </div>
      {columns === undefined ? null : <CrossTable dataset={id} rows={rows} columns={columns} />}
      <YearTable dataset={id} rows={rows} />
    </>
  );
};
