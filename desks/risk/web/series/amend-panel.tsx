import { cellTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call, useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { useState } from 'react';
import type { RiskSeries, RiskSeriesKey } from '../../api/types.ts';
import { riskWords } from '../../api/words.ts';
import { usePeriodText } from '../period-text.ts';
import { readRiskAnewLater } from '../use-risk.ts';

const touched = [
  ...(['showRiskSeries', 'showRiskVintages', 'nowcastRiskSeries', 'decomposeRiskSeries'] as const),
  ...(['getRiskDataset', 'listRiskDatasets', 'showRiskQuality', 'listRiskRevisions'] as const),
];

/** Puts one figure right. It becomes a vintage of its own with who did it and why; the earlier figure stays. */
export const AmendPanel = ({
  dataset,
  seriesKey,
  period,
}: {
  readonly dataset: string;
  readonly seriesKey: RiskSeriesKey;
  /** The figure that one came for. */
  readonly period: string | undefined;
}) => {
  const one = useApi('getRiskDataset', { params: { dataset } });
  const series = useApi('showRiskSeries', {
    params: { dataset },
    body: { key: seriesKey, options: {} },
  });
  // A sum is put right by its parts.
  const isWhole = one.data?.dataset.dimensions.every((dimension) => dimension in seriesKey);
  return isWhole !== true || series.data === undefined ? null : (
    <details className="panel amend" open={period !== undefined}>
      <summary className="panel-head">
        <h2>
          <Trans>Put a figure right</Trans>
        </h2>
      </summary>
      <AmendForm dataset={dataset} series={series.data} period={period} />
    </details>
  );
};

const kinds = ['count', ...riskWords.cellStatuses] as const;

const AmendForm = ({
  dataset,
  series: { key, points, vintage },
  period: asked,
}: {
  readonly dataset: string;
  readonly series: RiskSeries;
  readonly period: string | undefined;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const format = useFormat();
  const periodText = usePeriodText();
  const [period, setPeriod] = useState(asked ?? points.at(-1)?.period ?? '');
  const [kind, setKind] = useState<(typeof kinds)[number]>('count');
  const [count, setCount] = useState('');
  const [reason, setReason] = useState('');
  const known = points.find((point) => point.period === period)?.cell ?? 'not-reported';
  const isCount = /^\d{1,9}$/.test(count.trim());
  const cell = kind === 'count' ? (isCount ? Number(count) : undefined) : kind;
  const amend = useMutation({
    mutationFn: (given: NonNullable<typeof cell>) =>
      call('amendRiskFigure', {
        params: { dataset },
        body: { key, period, cell: given, reason: reason.trim(), against: vintage },
      }),
    onSuccess: () => {
      setCount('');
      setReason('');
      readRiskAnewLater();
      readAnew(...touched);
    },
  });
  const done = amend.data?.vintage;
  return (
    <form
      className="panel-body stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (cell !== undefined && !amend.isPending) amend.mutate(cell);
      }}
    >
      <div className="risk-fields">
        <ChoiceField
          label={t`Period`}
          value={period}
          choices={points.toReversed().map((point) => ({
            id: point.period,
            name: periodText(point.period),
          }))}
          onChange={setPeriod}
        />
        <ChoiceField
          label={t`It should say`}
          value={kind}
          choices={kinds.map((id) => ({
            id,
            name: id === 'count' ? t`a count` : say(i18n, cellTexts, id),
          }))}
          onChange={setKind}
        />
        {kind === 'count' ? (
          <Field
            label={<Trans>Count</Trans>}
            inputMode="numeric"
            maxLength={9}
            value={count}
            onChange={setCount}
          />
        ) : null}
      </div>
      <p>
        <Trans>Now it says:</Trans>{' '}
        <strong>
          {typeof known === 'number' ? format.number(known) : say(i18n, cellTexts, known)}
        </strong>
      </p>
      <Field
        label={<Trans>Why it is put right</Trans>}
        description={t`Your source and the error. Shown with your name at the new data version. The earlier figure stays.`}
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
      {amend.error === null ? null : (
        <ActError error={amend.error} onLookAgain={() => readAnew(...touched)} />
      )}
      <Button
        type="submit"
        kind="primary"
        isDisabled={cell === undefined || cell === known || reason.trim().length < 3}
        isPending={amend.isPending}
      >
        <Trans>Put it right</Trans>
      </Button>
      {done === undefined ? null : (
        <Notice verdict="met" title={<Trans>Kept as vintage {done.number}</Trans>}>
          <p>{done.label}</p>
        </Notice>
      )}
    </form>
  );
};
