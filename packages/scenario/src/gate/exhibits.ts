import type { VisualZone } from '@amirani/documents/verdict';
import type { FactoryDocument } from '../documents/exhibit.ts';
import type { Gate, GateTraveller } from './gate.ts';
import { archiveOf } from './zip.ts';

/** What a trainee is given of a traveller to scan. Nothing in it tells a plant. */
export interface GateExhibit {
  readonly exhibit: string;
  readonly flight: string;
  readonly issuer: string;
  readonly documentCode: string;
  /** The lines of the machine readable zone, each ended by a line feed. */
  readonly zone: string;
  /** What a page reader takes from the visual zone. */
  readonly print: VisualZone;
  /** A ZIP of the files of the chip and its transcript; undefined where no chip answers. Made when it is asked for. */
  readonly chip: () => Uint8Array | undefined;
}

/** What everybody who comes to the gate lays on the reader, by exhibit. */
export const gateExhibits = ({ travellers }: Pick<Gate, 'travellers'>): readonly GateExhibit[] =>
  travellers.filter(({ truth }) => truth.comes).map(exhibitOf);

/** What one traveller lays on the reader. */
export const exhibitOf = ({ exhibit, flight, document }: GateTraveller): GateExhibit => {
  const [line = ''] = document.zone;
  return {
    exhibit,
    flight,
    issuer: line.slice(2, 5).replaceAll('<', ''),
    documentCode: line.slice(0, 2).replaceAll('<', ''),
    zone: `${document.zone.join('\n')}\n`,
    print: document.print,
    chip: () => chipArchive(document),
  };
};

const chipArchive = (document: FactoryDocument): Uint8Array | undefined => {
  const chip = document.chip();
  if (chip === undefined || chip.files.length === 0) return undefined;
  return archiveOf([
    ...chip.files.map(({ name, bytes }) => ({ name: `${name}.bin`, bytes })),
    ...(chip.transcripts ?? []).map(({ name, bytes }) => ({ name, bytes })),
  ]);
};
