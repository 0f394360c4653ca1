import type { MaterialKind } from '../material.ts';
import { documents } from './documents.ts';
import type { HandWrittenItem } from './hand-written.ts';
import { networks } from './networks.ts';
import { series } from './series.ts';
import { stays } from './stays.ts';
import { travellers } from './travellers.ts';

export type { HandWrittenItem } from './hand-written.ts';
export { mixedIn } from './mixed-in.ts';

/** Items written by hand, by kind: each teaches one thing that a generator makes by chance only. */
export const handWritten: Readonly<Record<MaterialKind, readonly HandWrittenItem[]>> = {
  document: documents,
  traveller: travellers,
  stay: stays,
  series,
  network: networks,
};
