import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { PageHead } from '@platform/web/ui/page-head.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { Bench } from './bench.tsx';
import { readChipFiles } from './chip/chip-reading.ts';
import { Comparison } from './comparison/comparison.tsx';
import { DocumentsNav } from './documents-nav.tsx';
import { beginAnew, examination, isEmpty, onBench, onBenchOf } from './examination.ts';
import { exampleZone } from './example-zone.ts';
import { facesOf, sameFaces } from './face-pair-of.ts';
import { IntakePanel } from './intake-panel.tsx';
import { loadAhead } from './load-ahead.ts';
import { presentBench } from './put-on-bench.ts';
import { sha256 } from './sha256.ts';
import { type IntakeState, useIntake } from './use-intake.ts';

/** The bench: what was taken off one document, side by side, with what the checks make of it. */
export const ExaminationScreen = () => {
  const { t } = useLingui();
  const bench = useStore(examination);
  const intake = useIntake(presentBench);
  const navigate = useNavigate({ from: '/documents' });
  const { part = 'checks' } = useSearch({ from: '/documents' });
  const empty = isEmpty(bench);
  useEffect(loadAhead, []);
  useShortcut('documents.new', beginAnew, !empty);
  const { chip: given, on, pictures, judgement } = bench;
  const chip = useMemo(() => readChipFiles(given, on), [given, on]);
  const faces = useMemo(() => facesOf(pictures, chip), [pictures, chip]);
  const awaited = useMemo(
    () => faces !== undefined && (judgement === undefined || !sameFaces(faces, judgement.faces)),
    [faces, judgement],
  );
  return (
    <div className="page bench" data-over={intake.over ? '' : undefined}>
      <PageHead title={<Trans>Examine a document</Trans>} windowTitle={t`Documents`}>
        {empty ? null : (
          <Button hint="b" onPress={beginAnew}>
            <Trans>Next document</Trans>
          </Button>
        )}
      </PageHead>
      <DocumentsNav />
      {awaited ? null : (
        <IntakePanel
          of="bench"
          small={!empty}
          onFiles={intake.takeFiles}
          onText={(text) => intake.takeText(text, 'typed')}
          onExample={() => onBench({ zone: { text: exampleZone, how: 'typed' } })}
        />
      )}
      {intake.busy > 0 ? <Progress label={t`Reading the dropped files…`} /> : null}
      <RefusedNote {...intake} />
      {awaited && faces !== undefined ? (
        <Comparison
          key={bench.key}
          {...faces}
          isPending={false}
          onAnswer={(answer) =>
            void Promise.all([sha256(faces.portrait.bytes), sha256(faces.live.bytes)]).then(
              ([portrait, live]) =>
                onBenchOf(bench.key, { judgement: { ...answer, portrait, live, faces } }),
            )
          }
        />
      ) : empty ? null : (
        <Bench
          key={bench.key}
          {...{ bench, chip, part }}
          isWhole={intake.busy === 0}
          onPart={(next) =>
            void navigate({ search: next === 'checks' ? {} : { part: next }, replace: true })
          }
        />
      )}
    </div>
  );
};

/** What could not be used is said, with what to do. */
export const RefusedNote = ({ refused, forget }: Pick<IntakeState, 'refused' | 'forget'>) => {
  const format = useFormat();
  if (refused.length === 0) return null;
  return (
    <Notice
      urgent
      verdict="attention"
      title={
        <Plural
          value={refused.length}
          one="# thing was not recognised and was left aside"
          other="# things were not recognised and were left aside"
        />
      }
    >
      <p>
        <Trans>
          What lies on the bench is unchanged. A zone has its known number of lines and characters;
          chip files begin with their tag; a seal is a picture, its bytes or their base64.
        </Trans>
      </p>
      <ul>
        {refused.map(({ name, bytes }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names of files may repeat
          <li key={index} className="mono small">
            {name === '' ? <Trans>Text</Trans> : name} {format.bytes(bytes)}
          </li>
        ))}
      </ul>
      <Button onPress={forget}>
        <Trans>Close</Trans>
      </Button>
    </Notice>
  );
};
