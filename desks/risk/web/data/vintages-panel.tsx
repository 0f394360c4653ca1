import { cellTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { TableScroll } from '@platform/web/ui/table-scroll.tsx';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskCell, RiskRevision, RiskVintage } from '../../api/types.ts';
import { keyTitle } from '../key-title.ts';
import { usePeriodText } from '../period-text.ts';
import { keyParam } from '../series-key.ts';

/** The vintages of a data set, and what each changed of what was known before. */
export const VintagesPanel = ({
  dataset,
  vintages,
}: {
  readonly dataset: string;
  readonly vintages: readonly RiskVintage[];
}) => {
  const { t } = useMacro();
  const format = useFormat();
  const periodText = usePeriodText();
  if (vintages.length === 0)
    return (
      <p className="soft">
        <Trans>Nothing was taken over yet.</Trans>
      </p>
    );
  return (
    <div className="stack">
      <TableScroll label={t`Vintages`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Vintage</Trans>
              </th>
              <th scope="col">
                <Trans>Known since</Trans>
              </th>
              <th scope="col">
                <Trans>File</Trans>
              </th>
              <th scope="col">
                <Trans>Periods</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>New</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Changed</Trans>
              </th>
              <th scope="col">
                <Trans>Taken over by, why</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {vintages.map((vintage) => (
              <tr key={vintage.number}>
                <th scope="row">{vintage.number}</th>
                <td>{format.instant(vintage.recordedAt)}</td>
                <td>{vintage.label}</td>
                <td>
                  {periodText(vintage.first)} – {periodText(vintage.last)}
                </td>
                <td className="end">{format.number(vintage.added)}</td>
                <td className="end">{format.number(vintage.changed)}</td>
                <td>
                  {vintage.takenBy}: {vintage.reason}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {vintages.length < 2 ? null : <Revisions dataset={dataset} vintages={vintages} />}
    </div>
  );
};

const Revisions = ({
  dataset,
  vintages,
}: {
  readonly dataset: string;
  readonly vintages: readonly RiskVintage[];
}) => {
  const { t } = useMacro();
  const format = useFormat();
  const [until, setUntil] = useState(vintages[0]?.number ?? 1);
  const since = until - 1;
  const query = useApi('listRiskRevisions', {
    params: { dataset },
    body: { since, until, changedOnly: true, limit: 200 },
  });
  return (
    <section className="stack" aria-labelledby="revisions-title">
      <h2 id="revisions-title">
        <Trans>What was corrected later</Trans>
      </h2>
      <div className="risk-choices">
        <ChoiceField
          label={t`By vintage`}
          value={String(until)}
          choices={vintages
            .filter(({ number }) => number > 1)
            .map(({ number, label }) => ({ id: String(number), name: `${number} ${label}` }))}
          onChange={(number) => setUntil(Number(number))}
        />
      </div>
      <Fetched query={query} label={t`Loading the revisions…`}>
        {({ revisions, changed }) => (
          <>
            <p className="soft">
              <Trans>{format.number(changed)} figures were changed; the largest first.</Trans>
            </p>
            {revisions.length === 0 ? null : (
              <RevisionTable dataset={dataset} revisions={revisions} />
            )}
          </>
        )}
      </Fetched>
    </section>
  );
};

const RevisionTable = ({
  dataset,
  revisions,
}: {
  readonly dataset: string;
  readonly revisions: readonly RiskRevision[];
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const periodText = usePeriodText();
  const cell = (value: RiskCell | undefined): string =>
    value === undefined
      ? t`not known`
      : typeof value === 'number'
        ? format.number(value)
        : say(i18n, cellTexts, value);
  return (
    <TableScroll label={t`What was corrected later`}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Series</Trans>
            </th>
            <th scope="col">
              <Trans>Period</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Before</Trans>
            </th>
            <th scope="col" className="end">
              <Trans>Now</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {revisions.map(({ key, period, before, after }) => (
            <tr key={`${keyParam(key)} ${period}`}>
              <th scope="row">
                <Link
                  to="/risk/series/$dataset"
                  params={{ dataset }}
                  search={{ key: keyParam(key) }}
                >
                  {keyTitle(i18n, key, t`all together`)}
                </Link>
              </th>
              <td>{periodText(period)}</td>
              <td className="end">{cell(before)}</td>
              <td className="end">{cell(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
};
