import { qualityTexts } from '@amirani/web/src/texts/risk-quality.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { Link } from '@tanstack/react-router';
import type { RiskDataset, RiskQuality } from '../../api/types.ts';
import { keyTitle } from '../key-title.ts';
import { usePeriodText } from '../period-text.ts';
import { keyParam } from '../series-key.ts';
import { CellCounts } from './cell-counts.tsx';
import { faultText } from './fault-text.ts';
import { SumRules } from './sum-rules.tsx';

/** What is to be known of the figures before anybody relies on them. */
export const QualityPanel = ({ dataset }: { readonly dataset: RiskDataset }) => {
  const { t } = useMacro();
  const query = useApi('showRiskQuality', { params: { dataset: dataset.id }, body: {} });
  return (
    <Fetched query={query} label={t`The quality of the figures is being looked at`}>
      {(quality) => (
        <div className="risk-columns">
          <div className="stack">
            <CellCounts cells={quality.cells} />
            <SumFigures sums={quality.sums} />
            <SumRules dataset={dataset} />
            <Reporting reporting={quality.reporting} />
          </div>
          <QualityFindings quality={quality} dataset={dataset.id} />
        </div>
      )}
    </Fetched>
  );
};

const SumFigures = ({
  sums: { agreed, undetermined, wrong },
}: {
  readonly sums: RiskQuality['sums'];
}) =>
  agreed + undetermined + wrong === 0 ? null : (
    <section className="stack" aria-labelledby="sums-title">
      <h2 id="sums-title">
        <Trans>Sums against their parts</Trans>
      </h2>
      <p className="line-up">
        <Badge verdict="met">
          <Plural value={agreed} one="# agrees" other="# agree" />
        </Badge>
        <Badge verdict="not-checked">
          <Plural value={undetermined} one="# cannot be told" other="# cannot be told" />
        </Badge>
        <Badge verdict={wrong === 0 ? 'met' : 'obstacle'}>
          <Plural value={wrong} one="# is wrong" other="# are wrong" />
        </Badge>
      </p>
    </section>
  );

/** How many series have reported in each of the last periods: who is late shows at the end. */
const Reporting = ({ reporting }: { readonly reporting: RiskQuality['reporting'] }) => {
  const { t } = useMacro();
  const periodText = usePeriodText();
  const most = Math.max(1, ...reporting.map(({ reported, notReported }) => reported + notReported));
  return reporting.length === 0 ? null : (
    <section className="stack" aria-labelledby="reporting-title">
      <h2 id="reporting-title">
        <Trans>Who has reported</Trans>
      </h2>
      <ol className="reporting">
        {reporting.map(({ period, reported, notReported }) => (
          <li key={period}>
            <span className="small">{periodText(period)}</span>
            <span className="reporting-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * reported) / most}%` }} />
            </span>
            <span className="small nowrap">
              {notReported === 0 ? reported : t`${reported}, ${notReported} missing`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};

const QualityFindings = ({
  quality: { list, findings },
  dataset,
}: {
  readonly quality: RiskQuality;
  readonly dataset: string;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const periodText = usePeriodText();
  const number = (value: string | number | undefined): string => format.number(Number(value));
  const text = (code: string, facts: Readonly<Record<string, string | number>>): string =>
    code in qualityTexts
      ? say(i18n, qualityTexts, code, facts)
      : [
          faultText(code, i18n.locale),
          ...('total' in facts
            ? [t`the sum says ${number(facts['total'])}, its parts ${number(facts['parts'])}`]
            : []),
        ].join(': ');
  const all = Object.values(findings).reduce((sum, count) => sum + count, 0);
  return (
    <section className="stack" aria-labelledby="findings-title">
      <h2 id="findings-title">
        <Trans>What was noticed</Trans>
      </h2>
      {all === 0 ? (
        <Badge verdict="met">
          <Trans>Nothing to object to</Trans>
        </Badge>
      ) : null}
      <ul className="quality-list">
        {list.map(({ code, key, period, facts }) => (
          <li key={`${code} ${JSON.stringify(key)} ${period}`}>
            <Badge verdict="attention">{text(code, facts)}</Badge>{' '}
            {key === undefined ? null : (
              <Link
                to="/risk/series/$dataset"
                params={{ dataset }}
                search={{ key: keyParam(key), ...(period === undefined ? {} : { period }) }}
              >
                {keyTitle(i18n, key, t`all together`)}
              </Link>
            )}{' '}
            {period === undefined ? null : <span className="soft">{periodText(period)}</span>}
          </li>
        ))}
      </ul>
      {all > list.length ? (
        <p className="soft">
          <Trans>{format.number(all - list.length)} more of the same kinds are counted.</Trans>
        </p>
      ) : null}
    </section>
  );
};
