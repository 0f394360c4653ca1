import { languageOf } from '@amirani/core/languages';
import { riskSay } from '@amirani/web/src/words/risk.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Output } from '@platform/api/endpoint.ts';
import { useApi } from '@platform/web/platform/api.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { BackButton } from '@platform/web/ui/back-button.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { riskEndpoints } from '../../api/endpoints.ts';
import type { RiskDataset } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { useModelNumber } from '../charts/use-point-text.ts';
import { usePeriodText } from '../period-text.ts';

type Derived = Output<(typeof riskEndpoints)['deriveRiskIndicator']>;

/** Indicators that are made of others: rates and shares, never without both their sides. */
export const DerivedScreen = () => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const navigate = useNavigate();
  const { code = 'refusal-rate' } = useSearch({ from: '/risk/derived' });
  const query = useApi('listRiskDatasets', {});
  const back = (): void => void navigate({ to: '/risk/tables' });
  useShortcut('back', back);
  const risk = riskSay(languageOf(i18n.locale));
  return (
    <div className="page">
      <PageHead title={<Trans>Derived indicators</Trans>} windowTitle={t`Derived indicators`}>
        <BackButton onPress={back}>
          <Trans>Tables and flows</Trans>
        </BackButton>
      </PageHead>
      <div className="risk-choices">
        <ChoiceField
          label={t`Indicator`}
          value={code}
          choices={riskWords.ratioCodes.map((id) => ({ id, name: risk(`risk.derived.${id}`) }))}
          onChange={(next) =>
            void navigate({ to: '/risk/derived', search: { code: next }, replace: true })
          }
        />
      </div>
      <Fetched query={query} label={t`Loading the data sets…`}>
        {({ datasets }) => {
          const filled = datasets.filter(({ latest }) => latest !== undefined).slice(0, 20);
          return filled.length === 0 ? (
            <EmptyState title={<Trans>No figures yet</Trans>} />
          ) : (
            <Ratio key={code} code={code} datasets={filled} />
          );
        }}
      </Fetched>
    </div>
  );
};

const Ratio = ({
  code,
  datasets,
}: {
  readonly code: Derived['code'];
  readonly datasets: readonly RiskDataset[];
}) => {
  const { t } = useMacro();
  const query = useApi('deriveRiskIndicator', {
    body: { code, datasets: datasets.map(({ id }) => id) },
  });
  return (
    <Fetched query={query} label={t`Computing the indicator…`}>
      {(found) => (
        <div className="risk-columns">
          <Points found={found} />
          <Terms found={found} datasets={datasets} />
        </div>
      )}
    </Fetched>
  );
};

const Points = ({ found: { points, per, code } }: { readonly found: Derived }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const model = useModelNumber();
  const periodText = usePeriodText();
  const name = riskSay(languageOf(i18n.locale))(`risk.derived.${code}`);
  const side = (value: number | undefined): string =>
    value === undefined ? '–' : format.number(value);
  if (!points.some(({ value }) => value !== undefined))
    return (
      <EmptyState title={<Trans>It cannot be made of these tables</Trans>}>
        <p>
          <Trans>
            A part of it is counted by no table, or is not wholly known in any period: what is not
            known is not guessed.
          </Trans>
        </p>
      </EmptyState>
    );
  return (
    <TableScroll label={name}>
      <table className="table">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Period</Trans>
            </th>
            <th scope="col" className="end">
              {per === 100 ? <Trans>Of 100</Trans> : <Trans>Of 100 000</Trans>}
            </th>
            <th scope="col" className="end">
              <Trans>Counted</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Out of</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ period, value, numerator, denominator }) => (
            <tr key={period}>
              <th scope="row">{periodText(period)}</th>
              <td className="end">
                {value === undefined ? (
                  <span className="soft">–</span>
                ) : (
                  <strong>{model(value)}</strong>
                )}
              </td>
              <td className="end">{side(numerator)}</td>
              <td className="end">{side(denominator)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};

const Terms = ({
  found: { terms, by },
  datasets,
}: {
  readonly found: Derived;
  readonly datasets: readonly RiskDataset[];
}) => {
  const { i18n } = useLingui();
  const risk = riskSay(languageOf(i18n.locale));
  const dimensionText = (one: string): string => {
    const word = `risk.dimension.${one}`;
    return risk.has(word) ? risk(word) : one;
  };
  const isMixed = datasets.some(
    ({ id, frequency }) => frequency !== by && terms.some(({ dataset }) => dataset === id),
  );
  return (
    <section className="stack" aria-labelledby="terms-title">
      <h2 id="terms-title">
        <Trans>What it is made of</Trans>
      </h2>
      <ul className="stack">
        {terms.map(({ side, indicator, only, dataset, vintage, uncut }) => (
          <li key={`${side} ${indicator}`}>
            <strong>
              {indicator} {risk(`risk.indicator.${indicator}`)}
            </strong>
            {only.length === 0 ? null : ` (${only.join(', ')})`}:{' '}
            {dataset === undefined ? (
              <Trans>no table counts it</Trans>
            ) : (
              <>
                <Link to="/risk/data/$dataset" params={{ dataset }}>
                  {datasets.find(({ id }) => id === dataset)?.title ?? dataset}
                </Link>
                , <Trans>vintage {vintage}</Trans>
              </>
            )}
            {uncut.length === 0 ? null : (
              <p className="soft">
                <Trans>
                  The table does not tell apart by {uncut.map(dimensionText).join(', ')}: all of it
                  is counted.
                </Trans>
              </p>
            )}
          </li>
        ))}
      </ul>
      {isMixed ? (
        <p className="soft">
          <Trans>The tables have periods of different lengths: they meet in whole years.</Trans>
        </p>
      ) : null}
    </section>
  );
};
