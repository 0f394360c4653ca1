import type { Bomb, DoorKind, Expected } from './bomb.ts';
import { archives } from './files/archives.ts';
import { binaries } from './files/binaries.ts';
import { markup } from './files/markup.ts';
import { pictures } from './files/pictures.ts';
import { tables } from './files/tables.ts';
import { texts } from './files/texts.ts';

/** Written by hand: what each kind of door has to answer to a file that is not its own. */
const expected: Readonly<Record<DoorKind, Expected>> = {
  // Bytes are stored unchanged (evidence, parts of a file): they need not be refused here, because another input reads them.
  stores: 'either',
  // Unreadable input is kept aside under a key of its own and erases itself; too much of it is refused.
  messages: 'either',
  'table-reader': 'refused',
  // A file of a chip is evidence also where it is broken: the verdict says so. Its size is limited.
  'chip-file': 'either',
  // The same for the files of an archive; an archive that cannot be opened is refused.
  archive: 'either',
  transcript: 'either',
  seal: 'either',
  picture: 'refused',
  replay: 'refused',
  'trust-list': 'refused',
  journeys: 'refused',
  world: 'refused',
};

/** What a file has to meet at a door. */
export const expectedAt = ({ expect }: Bomb, kind: DoorKind): Expected =>
  expect?.[kind] ?? expected[kind];

/** The whole corpus, made in code: nothing of it is stored. */
export const bombs: readonly Bomb[] = [
  ...tables,
  ...archives,
  ...markup,
  ...pictures,
  ...binaries,
  ...texts,
];
