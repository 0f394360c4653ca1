import type { Examination } from '@amirani/documents/verdict';
import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Notice } from '@platform/web/ui/notice.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useMemo, useState } from 'react';
import type { ChipReading } from './chip/chip-reading.ts';
import type { ExaminationPart } from './examination-parts.ts';
import { ExaminationView, type ExhibitActs } from './examination-view.tsx';
import type { Exhibits } from './exhibits.ts';
import { sourcesOf } from './sources-of.ts';
import { benchDocument, toExamination } from './to-examination.ts';
import { useShownCheck } from './verdict/use-shown-check.tsx';
import { useVerdict } from './verdict/use-verdict.ts';
import { VerdictStrip } from './verdict/verdict-strip.tsx';

/** Exhibits that are looked at and not changed. */
const noActs: ExhibitActs = { pictures: {} };

/** Exhibits of one document, examined in this browser as on the bench, to be looked at and not to be changed. */
export const ExaminationOf = ({
  exhibits,
  chip,
  at,
  states,
  onPart,
}: {
  readonly exhibits: Exhibits;
  readonly chip: ChipReading | undefined;
  /** The instant as of which it is examined. */
  readonly at: string;
  readonly states: Examination['states'];
  /** A part was opened. */
  readonly onPart?: (part: ExaminationPart) => void;
}) => {
  const { t } = useLingui();
  const format = useFormat();
  const about = useApi('getAbout', {});
  const profile = about.data?.profile === 'duty' ? 'duty' : 'training';
  const [part, setPart] = useState<ExaminationPart>('compare');
  const work = useMemo(
    () => toExamination(exhibits, chip?.gathered, { at, profile, states }),
    [exhibits, chip, at, profile, states],
  );
  const { verdict, running, fault } = useVerdict(work);
  const sources = useMemo(() => sourcesOf(exhibits, chip, benchDocument), [exhibits, chip]);
  const show = (next: ExaminationPart): void => {
    setPart(next);
    onPart?.(next);
  };
  const { onReason, checks, chain } = useShownCheck(verdict, sources, show);
  return (
    <div className="stack">
      {fault === undefined ? null : (
        <Notice urgent verdict="aborted" title={<Trans>The checks could not run</Trans>}>
          <code className="soft small">{fault}</code>
        </Notice>
      )}
      {verdict === undefined ? (
        running ? (
          <Progress label={t`The checks are running`} />
        ) : null
      ) : (
        <VerdictStrip verdict={verdict} isStale={running} onShow={onReason}>
          <Trans>
            Checked in this browser, as of {format.date(verdict.inspectedOn)}. A verdict is not a
            decision.
          </Trans>
        </VerdictStrip>
      )}
      <ExaminationView
        exhibits={exhibits}
        {...{ chip, part, checks, chain }}
        onPart={show}
        acts={noActs}
      />
    </div>
  );
};
