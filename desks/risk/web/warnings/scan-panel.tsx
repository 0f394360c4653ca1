import { riskMethodTexts } from '@amirani/web/src/texts/risk.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { useEffect, useState } from 'react';
import type { RiskDataset, RiskDetection } from '../../api/types.ts';
import { useModelNumber } from '../charts/use-point-text.ts';
import { TaskProgress } from '../task-progress.tsx';
import { isOnItsWay, useDetection } from '../use-risk.ts';
import { ScanButton } from './scan-button.tsx';
import { baselinesOf, type ScanChoice, usualChoice } from './scan-choice.ts';

/** The latest scan of a data set: how far it is, what it judged, and how many alarms chance alone would give. */
export const ScanPanel = ({
  dataset,
  datasets,
  scan,
}: {
  readonly dataset: RiskDataset;
  /** All that hold figures: effort may be one of them. */
  readonly datasets: readonly RiskDataset[];
  /** The one that was just begun. */
  readonly scan: string | undefined;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [choice, setChoice] = useState(() => usualChoice(dataset));
  const set = (part: Partial<ScanChoice>): void => setChoice({ ...choice, ...part });
  const { data } = useApi('listRiskDetections', { params: { dataset: dataset.id } });
  const efforts = datasets.filter(
    ({ id: one, frequency }) => one !== dataset.id && frequency === dataset.frequency,
  );
  const id = scan ?? data?.detections[0]?.id;
  const latest = dataset.latest?.number ?? 0;
  const last = data?.detections[0];
  const isDue = last === undefined || last.vintage < latest || last.task.state === 'failed';
  return (
    <div className="scan-panel stack">
      {id === undefined ? null : <Scan key={id} id={id} />}
      <div className="risk-choices">
        <ChoiceField
          label={t`Judged`}
          value={choice.span}
          choices={[
            { id: 'latest', name: t`the latest period` },
            { id: 'year', name: t`the last year` },
            { id: 'all', name: t`everything` },
          ]}
          onChange={(span) => set({ span })}
        />
        <ChoiceField
          label={t`Baseline`}
          value={choice.baseline}
          choices={baselinesOf(dataset.frequency).map((one) => ({
            id: one,
            name: say(i18n, riskMethodTexts, one),
          }))}
          onChange={(baseline) => set({ baseline })}
        />
        {choice.baseline === 'regime-aware' || dataset.dimensions.length < 2 ? null : (
          <ChoiceField
            label={t`False discoveries`}
            value={choice.control}
            choices={[
              { id: 'levels', name: t`each level for itself` },
              { id: 'tree', name: t`down the hierarchy` },
            ]}
            onChange={(control) => set({ control })}
          />
        )}
        {efforts.length === 0 ? null : (
          <ChoiceField
            label={t`Effort beside it`}
            value={choice.effort ?? '*'}
            choices={[
              { id: '*', name: t`none` },
              ...efforts.map(({ id: one, title }) => ({ id: one, name: title })),
            ]}
            onChange={(one) => set({ effort: one === '*' ? undefined : one })}
          />
        )}
        <ScanButton dataset={dataset} choice={choice} kind={isDue ? 'primary' : 'plain'} />
        {last === undefined || last.vintage >= latest ? null : (
          <span className="soft">
            <Trans>
              The last scan was of vintage {last.vintage}; now there is {latest}.
            </Trans>
          </span>
        )}
      </div>
    </div>
  );
};

const Scan = ({ id }: { readonly id: string }) => {
  const { t } = useMacro();
  const { data } = useDetection(id);
  const going = isOnItsWay(data?.task);
  const over = data !== undefined && !going;
  useEffect(() => {
    if (over) readAnew('searchRiskWarnings', 'listRiskDetections', 'listRiskDatasets');
  }, [over]);
  if (data === undefined) return null;
  if (going) return <TaskProgress task={data.task} label={t`Judging all series…`} />;
  if (data.task.state === 'failed')
    return (
      <Notice verdict="obstacle" title={<Trans>The scan could not be finished</Trans>}>
        <p>
          <code className="small">{data.task.failure}</code>
        </p>
      </Notice>
    );
  return <Found scan={data} />;
};

const Found = ({
  scan: { found, settings, startedAt, vintage },
}: {
  readonly scan: RiskDetection;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const model = useModelNumber();
  if (found === undefined) return null;
  return (
    <p className="scan-line">
      <strong>
        <Plural value={found.warnings} one="# warning" other="# warnings" />
      </strong>{' '}
      <Plural
        value={found.series}
        one="out of # series that was judged."
        other="out of # series that were judged."
      />{' '}
      {found.expectedFalse === undefined ? null : (
        <Trans>Of them at most {model(found.expectedFalse)} are false by expectation.</Trans>
      )}{' '}
      {found.expectedAlarms === undefined ? null : (
        <span className="soft">
          <Trans>
            Before that control there were {format.number(found.alarms)} alarms; chance alone gives
            about {model(found.expectedAlarms)}.
          </Trans>
        </span>
      )}{' '}
      {found.unjudged === 0 ? null : (
        <span className="soft">
          <Plural
            value={found.unjudged}
            one="# series is too short or too empty to say."
            other="# series are too short or too empty to say."
          />
        </span>
      )}{' '}
      <span className="soft small">
        {say(i18n, riskMethodTexts, settings.method)}; <Trans>vintage {vintage}</Trans>;{' '}
        {format.instant(startedAt)}
      </span>
    </p>
  );
};
