import { effortReadingTexts, outcomeTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { lastOpened } from '@platform/web/platform/last-opened.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Badge } from '@platform/web/ui/badge.tsx';
import { DataTable } from '@platform/web/ui/data-table.tsx';
import { Fetched } from '@platform/web/ui/fetched.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import type { Verdict } from '@platform/web/ui/shape.tsx';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { RiskDataset, RiskWarning } from '../../api/types.ts';
import { useModelNumber } from '../charts/use-point-text.ts';
import { keyTitle } from '../key-title.ts';
import { PageSteps } from '../page-steps.tsx';
import { usePeriodText } from '../period-text.ts';
import { ExcessBar } from './excess-bar.tsx';

/** Shapes of the outcomes. */
export const outcomeShapes: Readonly<Record<NonNullable<RiskWarning['outcome']>, Verdict>> = {
  'true-signal': 'attention',
  effort: 'aborted',
  artefact: 'aborted',
  'known-event': 'met',
  dismissed: 'aborted',
};

/** Warnings shown at once. */
const LIMIT = 50;

/** Warnings in the order in which they are to be looked at. */
export const WarningList = ({
  dataset,
  datasets,
  state,
}: {
  readonly dataset: string | undefined;
  readonly datasets: readonly RiskDataset[];
  readonly state: 'open' | 'triaged' | 'all';
}) => {
  const { t } = useMacro();
  const [offset, setOffset] = useState(0);
  const query = useApi('searchRiskWarnings', {
    body: { ...(dataset === undefined ? {} : { dataset }), state, offset, limit: LIMIT },
  });
  return (
    <Fetched query={query} label={t`Loading the warnings…`}>
      {({ warnings, found }) =>
        warnings.length === 0 && offset === 0 ? (
          <EmptyState
            title={
              state === 'open' ? (
                <Trans>No warning waits for a person</Trans>
              ) : (
                <Trans>This warning does not exist</Trans>
              )
            }
          >
            <p>
              <Trans>
                That is not the same as quiet: what was not reported is not judged. Look at the
                quality of the data.
              </Trans>
            </p>
          </EmptyState>
        ) : (
          <WarningTable
            warnings={warnings}
            found={found}
            datasets={datasets}
            offset={offset}
            onOffset={setOffset}
          />
        )
      }
    </Fetched>
  );
};

const WarningTable = ({
  warnings,
  found,
  datasets,
  offset,
  onOffset,
}: {
  readonly warnings: readonly RiskWarning[];
  readonly found: number;
  readonly datasets: readonly RiskDataset[];
  readonly offset: number;
  readonly onOffset: (offset: number) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const model = useModelNumber();
  const periodText = usePeriodText();
  const navigate = useNavigate();
  const titleOf = (id: string): string => datasets.find((one) => one.id === id)?.title ?? id;
  return (
    <>
      <DataTable<RiskWarning>
        caption={t`Warnings, the ones to look at first on top`}
        groups={[{ id: 'all', rows: warnings }]}
        rowKey={({ id }) => id}
        restore={lastOpened.get()['risk-warning']}
        dim={({ outcome }) => outcome !== undefined}
        onOpen={({ id }) => {
          lastOpened.update((known) => ({ ...known, 'risk-warning': id }));
          void navigate({ to: '/risk/warnings/$id', params: { id } });
        }}
        headTitle={<Trans>Where</Trans>}
        head={({ key }) => keyTitle(i18n, key, t`all together`)}
        columns={[
          {
            id: 'what',
            title: <Trans>What</Trans>,
            cell: ({ dataset }) => titleOf(dataset),
          },
          { id: 'when', title: <Trans>When</Trans>, cell: ({ period }) => periodText(period) },
          {
            id: 'count',
            title: <Trans>Counted</Trans>,
            align: 'end',
            cell: ({ count }) => <strong>{format.number(count)}</strong>,
          },
          {
            id: 'expected',
            title: <Trans>Expected</Trans>,
            align: 'end',
            cell: ({ expected }) => model(expected),
          },
          {
            id: 'above',
            title: <Trans>How far above</Trans>,
            cell: ({ count, expected, upperBound }) => (
              <span className="excess-cell">
                <ExcessBar count={count} expected={expected} upperBound={upperBound} />
                <span className="nowrap">
                  {expected >= 1
                    ? t`${model(count / expected)} times`
                    : t`${model(count - expected)} more`}
                </span>
              </span>
            ),
          },
          {
            id: 'chance',
            title: <Trans>By chance</Trans>,
            cell: ({ adjusted }) =>
              adjusted === undefined ? (
                <span className="soft">–</span>
              ) : (
                <span className="nowrap">{chanceText(adjusted, format.number)}</span>
              ),
          },
          ...(warnings.some(({ reading }) => reading !== undefined)
            ? [
                {
                  id: 'effort',
                  title: <Trans>Beside effort</Trans>,
                  cell: ({ reading }: RiskWarning) =>
                    reading === undefined ? '–' : say(i18n, effortReadingTexts, reading),
                },
              ]
            : []),
          {
            id: 'outcome',
            title: <Trans>Outcome</Trans>,
            cell: ({ outcome }) =>
              outcome === undefined ? (
                <Badge verdict="not-checked">
                  <Trans>Not triaged</Trans>
                </Badge>
              ) : (
                <Badge verdict={outcomeShapes[outcome]}>{say(i18n, outcomeTexts, outcome)}</Badge>
              ),
          },
        ]}
      />
      <PageSteps offset={offset} limit={LIMIT} found={found} onOffset={onOffset} />
    </>
  );
};

/** A small probability as "one in N", rounded to one digit. */
const chanceText = (probability: number, number: (value: number) => string): string => {
  if (probability < 1e-6) return `< 1 : ${number(1_000_000)}`;
  const many = 1 / probability;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(many)) - 1);
  return `1 : ${number(Math.round(many / unit) * unit)}`;
};
