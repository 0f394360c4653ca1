import type { RiskSection } from '../../api/types.ts';
import { datasetIdOf } from '../data/dataset-draft.ts';

/** A section while it is being described; what is left empty is not known. */
export interface SectionDraft {
  readonly name: string;
  readonly border: RiskSection['border'];
  readonly neighbour: string;
  readonly lengthKm: string;
  readonly unit: string;
  /** The data set of the counts that strain it, and from how many on. */
  readonly dataset: string;
  readonly from: string;
}

/** What is known of a section as a draft. */
export const draftOfSection = (section: RiskSection | undefined): SectionDraft => ({
  name: section?.name ?? '',
  border: section?.border ?? 'land',
  neighbour: section?.neighbour ?? '',
  lengthKm: section?.lengthKm === undefined ? '' : String(section.lengthKm),
  unit: section?.unit ?? '',
  dataset: section?.strained?.dataset ?? '',
  from: section?.strained === undefined ? '' : String(section.strained.from),
});

/** A section as it is kept. */
export type SectionGiven = Pick<
  RiskSection,
  'id' | 'name' | 'neighbour' | 'border' | 'lengthKm' | 'unit' | 'version' | 'strained'
>;

/** The draft as it is kept; undefined where something of it cannot be. */
export const givenSection = (
  { name, border, neighbour, lengthKm, unit, dataset, from }: SectionDraft,
  section: RiskSection | undefined,
): SectionGiven | undefined => {
  const code = neighbour.trim().toUpperCase();
  const length = Number(lengthKm.trim().replace(',', '.'));
  const strain = Number(from.trim());
  const isWhole = Number.isInteger(strain) && strain > 0;
  if (name.trim().length < 2 || !/^(?:[A-Z]{2})?$/.test(code)) return undefined;
  if (Number.isNaN(length) || length < 0 || (dataset !== '' && !isWhole)) return undefined;
  return {
    id: section?.id ?? datasetIdOf(name),
    version: section?.version ?? 0,
    name: name.trim(),
    border,
    unit: unit.trim(),
    ...(code === '' ? {} : { neighbour: code }),
    ...(lengthKm.trim() === '' ? {} : { lengthKm: length }),
    ...(dataset === '' ? {} : { strained: { dataset, from: strain } }),
  };
};
