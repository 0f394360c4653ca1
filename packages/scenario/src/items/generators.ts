import { documentItems } from './document/document.ts';
import type { MaterialKind } from './material.ts';
import { networkItems } from './network/network.ts';
import type { GeneratorOf } from './plan/generator.ts';
import { seriesItems } from './series/series.ts';
import { stays } from './stay/stay.ts';
import { travellers } from './traveller/traveller.ts';

/** The generator of each kind. */
export const generators: Readonly<Record<MaterialKind, GeneratorOf>> = {
  document: documentItems,
  traveller: travellers,
  stay: stays,
  series: seriesItems,
  network: networkItems,
};
