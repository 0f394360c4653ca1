import type { MrzPlace } from '@amirani/documents/mrz';
import type { ChipState, Observation } from '@amirani/documents/verdict';
import { Trans, useLingui } from '@lingui/react/macro';
import { Tabs } from '@platform/web/ui/tabs.tsx';
import { type ReactNode, useMemo, useState } from 'react';
import { ChipPanel } from './chip/chip-panel.tsx';
import type { ChipReading } from './chip/chip-reading.ts';
import { ChipSymbol } from './chip-symbol.tsx';
import { type ColumnId, rowsOf } from './columns.ts';
import { ColumnsTable } from './columns-table.tsx';
import type { ExaminationPart } from './examination-parts.ts';
import type { Exhibits } from './exhibits.ts';
import { ObservationsPanel } from './observations-panel.tsx';
import { type PictureActs, PicturesPanel } from './pictures/pictures-panel.tsx';
import { readZone } from './read-zone.ts';
import { SealsPanel } from './seals/seals-panel.tsx';
import type { PageField, VisualField, ZoneExhibit } from './visual.ts';
import { ZonePanel } from './zone-panel.tsx';

/** What can be changed about the exhibits; what is absent can only be looked at. */
export interface ExhibitActs {
  readonly onVisual?: (field: PageField, text: string) => void;
  readonly onZone?: (zone: ZoneExhibit) => void;
  readonly onVisa?: (zone: ZoneExhibit) => void;
  readonly onChipState?: (state: ChipState) => void;
  readonly onRemoveSeal?: (name: string) => void;
  readonly onObserve?: (observation: Observation) => void;
  readonly pictures: PictureActs;
}

/** One document with everything taken off it: the verdict above, its parts behind tabs. */
export const ExaminationView = ({
  exhibits,
  chip,
  part,
  onPart,
  acts,
  checks,
  chain,
  visualFoot,
  pictures: ownPictures,
  pictureCount,
}: {
  readonly exhibits: Exhibits;
  readonly chip: ChipReading | undefined;
  readonly part: ExaminationPart;
  readonly onPart: (part: ExaminationPart) => void;
  readonly acts: ExhibitActs;
  /** The tree of checks. */
  readonly checks: ReactNode;
  /** The chain of certificates. */
  readonly chain: ReactNode;
  /** Content below the three columns. */
  readonly visualFoot?: ReactNode;
  /** Pictures that come otherwise than with the exhibits, and how many. */
  readonly pictures?: ReactNode;
  readonly pictureCount?: number;
}) => {
  const { t } = useLingui();
  const { zone, visa, visual, on, seals, pictures, marks, observations } = exhibits;
  const [lit, setLit] = useState<readonly MrzPlace[]>([]);
  const reading = useMemo(
    () => (zone === undefined ? undefined : readZone(zone.text, on, visual.dateOfIssue)),
    [zone, on, visual.dateOfIssue],
  );
  const inChip = chip?.contents.DG1?.zone;
  const rows = useMemo(
    () => rowsOf({ visual, zone: reading, chip: inChip }),
    [visual, reading, inChip],
  );
  const present = new Set<ColumnId>([
    ...(reading === undefined ? [] : (['zone'] as const)),
    ...(inChip === undefined ? [] : (['chip'] as const)),
  ]);
  const differing = rows.filter(({ agreement }) => agreement === 'differs').length;
  const showField = (name: VisualField): void => {
    const field = reading?.field(name);
    if (field === undefined) return;
    setLit([field, ...(field.continued === undefined ? [] : [field.continued])]);
    onPart('zone');
  };
  return (
    <Tabs
      label={t`Parts of the examination`}
      value={part}
      onChange={onPart}
      items={[
        { id: 'checks', title: <Trans>Checks</Trans>, content: checks },
        {
          id: 'compare',
          title: <Counted title={<Trans>Page, zone, chip</Trans>} count={differing} />,
          content: (
            <div className="stack">
              <ColumnsTable
                rows={rows}
                visual={visual}
                present={present}
                onVisual={acts.onVisual}
                onField={showField}
              />
              <ChipSymbol said={visual.biometricSymbol} onSay={acts.onVisual} />
              {visualFoot}
            </div>
          ),
        },
        {
          id: 'zone',
          title: <Trans>Zone</Trans>,
          content: (
            <div className="stack">
              <ZonePart
                {...{ reading, zone, on, lit }}
                onLight={(place) => setLit([place])}
                onZone={acts.onZone}
              />
              {visa === undefined ? null : <VisaPart zone={visa} on={on} onZone={acts.onVisa} />}
            </div>
          ),
        },
        {
          id: 'chip',
          title: <Trans>Chip</Trans>,
          content: (
            <ChipPanel reading={chip} state={exhibits.chipState} onState={acts.onChipState} />
          ),
        },
        {
          id: 'seals',
          title: <Counted title={<Trans>Seals</Trans>} count={seals.length} />,
          content: <SealsPanel seals={seals} onRemove={acts.onRemoveSeal} />,
        },
        {
          id: 'pictures',
          title: (
            <Counted title={<Trans>Pictures</Trans>} count={pictureCount ?? pictures.length} />
          ),
          content: ownPictures ?? (
            <PicturesPanel pictures={pictures} marks={marks} acts={acts.pictures} />
          ),
        },
        {
          id: 'lights',
          title: <Trans>Under the lights</Trans>,
          content: <ObservationsPanel observations={observations} onObserve={acts.onObserve} />,
        },
        { id: 'chain', title: <Trans>Who signed</Trans>, content: chain },
      ]}
    />
  );
};

const Counted = ({ title, count }: { readonly title: ReactNode; readonly count: number }) => (
  <>
    {title}
    {count === 0 ? null : <span className="tab-count">{count}</span>}
  </>
);

const ZonePart = ({
  reading,
  zone,
  on,
  lit,
  onLight,
  onZone,
}: {
  readonly reading: ReturnType<typeof readZone> | undefined;
  readonly zone: ZoneExhibit | undefined;
  readonly on: Exhibits['on'];
  readonly lit: readonly MrzPlace[];
  readonly onLight: (place: MrzPlace) => void;
  readonly onZone: ((zone: ZoneExhibit) => void) | undefined;
}) =>
  reading === undefined || zone === undefined ? (
    <p className="soft">
      <Trans>No zone yet. Scan the document, or paste or type the lines.</Trans>
    </p>
  ) : (
    <ZonePanel {...{ reading, zone, on, lit, onLight, onZone }} />
  );

/** The zone of a visa, read and lit by itself. */
const VisaPart = ({
  zone,
  on,
  onZone,
}: {
  readonly zone: ZoneExhibit;
  readonly on: Exhibits['on'];
  readonly onZone: ((zone: ZoneExhibit) => void) | undefined;
}) => {
  const [lit, setLit] = useState<readonly MrzPlace[]>([]);
  const reading = useMemo(() => readZone(zone.text, on), [zone, on]);
  return <ZonePanel {...{ reading, zone, on, lit, onZone }} onLight={(place) => setLit([place])} />;
};
