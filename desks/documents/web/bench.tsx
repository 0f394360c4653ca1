import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { serverNow } from '@platform/web/platform/clock.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useMemo } from 'react';
import type { ChipReading } from './chip/chip-reading.ts';
import { OwnAnswer } from './comparison/own-answer.tsx';
import { type Examination, examination, onBench } from './examination.ts';
import type { ExaminationPart } from './examination-parts.ts';
import { ExaminationView, type ExhibitActs } from './examination-view.tsx';
import { sourcesOf } from './sources-of.ts';
import { StorePanel } from './stored/store-panel.tsx';
import { benchDocument, toExamination } from './to-examination.ts';
import { TrustFiles } from './trust-files.tsx';
import { useShownCheck } from './verdict/use-shown-check.tsx';
import { useVerdict } from './verdict/use-verdict.ts';
import { VerdictStrip } from './verdict/verdict-strip.tsx';

let marks = 0;

const acts: ExhibitActs = {
  onVisual: (field, text) => onBench({ visual: { ...examination.get().visual, [field]: text } }),
  onZone: (zone) => onBench({ zone }),
  onVisa: (visa) => onBench({ visa }),
  onChipState: (chipState) => onBench({ chipState }),
  onRemoveSeal: (name) =>
    examination.update((bench) => ({
      ...bench,
      seals: bench.seals.filter((seal) => seal.name !== name),
    })),
  onObserve: (observation) =>
    examination.update((bench) => ({
      ...bench,
      observations: [
        ...bench.observations.filter(({ check }) => check !== observation.check),
        observation,
      ],
    })),
  pictures: {
    onDescribe: (id, what) =>
      examination.update((bench) => ({
        ...bench,
        pictures: bench.pictures.map((one) => (one.id === id ? { ...one, ...what } : one)),
      })),
    onRemove: (id) =>
      examination.update((bench) => ({
        ...bench,
        pictures: bench.pictures.filter((one) => one.id !== id),
        marks: bench.marks.filter(({ picture }) => picture !== id),
      })),
    onMark: (mark) => {
      marks += 1;
      const id = `mark-${marks}`;
      examination.update((bench) => ({ ...bench, marks: [...bench.marks, { ...mark, id }] }));
    },
    onWithdrawMark: ({ id }) =>
      examination.update((bench) => ({
        ...bench,
        marks: bench.marks.filter((mark) => mark.id !== id),
      })),
  },
};

/** What lies on the bench, examined in this browser with every change. */
export const Bench = ({
  bench,
  chip,
  isWhole,
  part,
  onPart,
}: {
  readonly bench: Examination;
  readonly chip: ChipReading | undefined;
  /** Nothing that was given is still being read. */
  readonly isWhole: boolean;
  readonly part: ExaminationPart;
  readonly onPart: (part: ExaminationPart) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const about = useApi('getAbout', {});
  const profile = about.data?.profile === 'duty' ? 'duty' : 'training';
  const work = useMemo(
    () =>
      toExamination(bench, chip?.gathered, {
        at: new Date(serverNow()).toISOString(),
        profile,
      }),
    [bench, chip, profile],
  );
  const { verdict, running, milliseconds, fault } = useVerdict(work);
  const sources = useMemo(() => sourcesOf(bench, chip, benchDocument), [bench, chip]);
  const { onReason, checks, chain } = useShownCheck(verdict, sources, onPart);
  return (
    <div className="stack">
      {fault === undefined ? null : (
        <Notice urgent verdict="aborted" title={<Trans>The checks could not run</Trans>}>
          <p>
            <Trans>
              This is a fault of the program and says nothing about the document. What lies on the
              bench is unchanged; storing it has the server check it.
            </Trans>
          </p>
          <code className="soft small">{fault}</code>
        </Notice>
      )}
      {verdict === undefined ? (
        running ? (
          <Progress label={t`The checks are running`} />
        ) : null
      ) : (
        <VerdictStrip verdict={verdict} isStale={running} onShow={onReason}>
          {running ? (
            <Trans>The checks are running again.</Trans>
          ) : (
            <Trans>
              Checked in this browser in {format.number(Math.max(1, Math.round(milliseconds)))} ms,
              as of {format.date(verdict.inspectedOn)}. A verdict is not a decision.
            </Trans>
          )}
        </VerdictStrip>
      )}
      {bench.judgement === undefined ? null : <OwnAnswer judgement={bench.judgement} />}
      <StorePanel bench={bench} chip={chip} isWhole={isWhole} />
      <ExaminationView
        exhibits={bench}
        {...{ chip, part, onPart, acts, checks }}
        chain={
          <div className="stack">
            {chain}
            <TrustFiles trust={bench.trust} />
          </div>
        }
      />
    </div>
  );
};
