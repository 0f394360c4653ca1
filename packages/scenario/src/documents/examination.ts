import type { CivilDate } from '@amirani/core';
import type {
  Equipment,
  EvidenceFile,
  Examination,
  ExaminedDocument,
  StateProfile,
  TrustMaterial,
} from '@amirani/documents/verdict';
import type { Exhibit, FactoryDocument } from './exhibit.ts';
import type { DocumentFactory } from './factory.ts';

/** Where an exhibit is examined. */
export interface Place {
  /** The instant of inspection: `2026-03-31T05:20:00Z`. */
  readonly at: string;
  /** All of it where it is left out. What is missing is not taken from the document. */
  readonly equipment?: readonly Equipment[];
  readonly trust: readonly TrustMaterial[];
  readonly states: readonly StateProfile[];
  readonly sealSigners?: readonly EvidenceFile[];
  /** `training` where it is left out: a duty profile refuses these documents by name (R67). */
  readonly trustProfile?: Examination['trustProfile'];
}

/** The place that a factory is made for: everything at hand, at noon of its day. */
export const placeOf = (factory: DocumentFactory): Place => ({
  at: `${factory.referenceDate}T12:00:00Z`,
  trust: factory.trust(),
  states: factory.states,
  sealSigners: factory.sealSigners(),
});

/** The examination of an exhibit, with all evidence that the place can take from it. */
export const examinationOf = ({ id, documents }: Exhibit, place: Place): Examination => {
  const { at, equipment = complete, trust, states, sealSigners, trustProfile } = place;
  return {
    id,
    inspectedOn: at.slice(0, 10) as CivilDate,
    inspectedAt: at,
    equipment,
    documents: documents.map((document) => evidenceOf(document, equipment)),
    trust,
    trustProfile: trustProfile ?? 'training',
    ...(sealSigners === undefined ? {} : { sealSigners }),
    states,
  };
};

const complete: readonly Equipment[] = ['mrz', 'chip', 'barcode', 'white'];

/** What a place with this equipment takes from one document; all of it where nothing is said. */
export const evidenceOf = (
  document: FactoryDocument,
  equipment: readonly Equipment[] = complete,
): ExaminedDocument => {
  const chip = equipment.includes('chip') ? document.chip() : undefined;
  const seals = equipment.includes('barcode') ? document.seals() : [];
  return {
    id: document.id,
    role: document.role,
    visual: document.print,
    ...(equipment.includes('mrz') ? { mrz: { text: document.zone.join('\n') } } : {}),
    ...(chip === undefined ? {} : { chip }),
    ...(seals.length > 0 ? { seals } : {}),
    ...(equipment.includes('white') ? { images: [document.portrait()] } : {}),
  };
};
