import type { MrzPlace } from '@amirani/documents/mrz';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useShortcut } from '../../platform/shortcuts.ts';
import { useStore } from '../../platform/store.ts';
import { useFormat } from '../../platform/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { type ColumnId, rowsOf } from './columns.ts';
import { ColumnsTable } from './columns-table.tsx';
import { beginAnew, examination, isEmpty, onBench } from './examination.ts';
import { exampleZone } from './example-zone.ts';
import { IntakePanel } from './intake-panel.tsx';
import { readZone } from './read-zone.ts';
import { useBenchIntake } from './use-bench-intake.ts';
import { ZonePanel } from './zone-panel.tsx';

/** The bench: what was taken off one document, side by side, with what the checks make of it. */
export const ExaminationScreen = () => {
  const { t } = useLingui();
  const bench = useStore(examination);
  const intake = useBenchIntake();
  useShortcut('documents.new', beginAnew, !isEmpty(bench));
  return (
    <div className="page bench" data-over={intake.over ? '' : undefined}>
      <PageHead title={<Trans>Examine a document</Trans>} windowTitle={t`Documents`}>
        {isEmpty(bench) ? null : (
          <Button hint="x" onPress={beginAnew}>
            <Trans>Next document</Trans>
          </Button>
        )}
      </PageHead>
      <IntakePanel
        small={!isEmpty(bench)}
        onFiles={intake.takeFiles}
        onText={(text) => intake.takeText(text, 'typed')}
        onExample={() => onBench({ zone: { text: exampleZone, how: 'typed' } })}
      />
      <RefusedNote {...intake} />
      {isEmpty(bench) ? null : <Bench key={bench.key} />}
    </div>
  );
};

/** What could not be used is said, with what to do. */
const RefusedNote = ({ refused, forget }: ReturnType<typeof useBenchIntake>) => {
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
            {name} {format.bytes(bytes)}
          </li>
        ))}
      </ul>
      <Button onPress={forget}>
        <Trans>Close</Trans>
      </Button>
    </Notice>
  );
};

const Bench = () => {
  const { zone, visual, on } = useStore(examination);
  const [lit, setLit] = useState<readonly MrzPlace[]>([]);
  const reading = useMemo(
    () => (zone === undefined ? undefined : readZone(zone.text, on, visual.dateOfIssue)),
    [zone, on, visual.dateOfIssue],
  );
  const rows = useMemo(() => rowsOf({ visual, zone: reading, chip: undefined }), [visual, reading]);
  const present = new Set<ColumnId>(reading === undefined ? [] : ['zone']);
  return (
    <div className="stack">
      <ColumnsTable
        rows={rows}
        visual={visual}
        present={present}
        onVisual={(field, text) =>
          examination.update((bench) => ({ ...bench, visual: { ...bench.visual, [field]: text } }))
        }
        onField={(name) => {
          const field = reading?.field(name);
          if (field !== undefined)
            setLit([field, ...(field.continued === undefined ? [] : [field.continued])]);
        }}
      />
      {reading === undefined || zone === undefined ? null : (
        <ZonePanel
          reading={reading}
          zone={zone}
          on={on}
          lit={lit}
          onLight={(place) => setLit([place])}
        />
      )}
    </div>
  );
};
