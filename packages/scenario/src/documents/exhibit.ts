import type {
  ChipEvidence,
  DocumentRole,
  ImageEvidence,
  SealEvidence,
  VisualZone,
} from '@amirani/documents/verdict';
import type { StateCode } from '../geography/states.ts';
import type { DocumentKind } from './states/document-kind.ts';
import type { DocumentTruth } from './truth.ts';
import type { ZoneFormat } from './zone/layout.ts';

/** One document of the factory: what can be taken from it. Chip and seals are made when they are asked for. */
export interface FactoryDocument {
  /** Unique in its exhibit: `passport`, `visa`. */
  readonly id: string;
  readonly role: DocumentRole;
  readonly kind: DocumentKind;
  /** Who issued it, or from whose blank it was made. What the zone says may differ. */
  readonly state: StateCode;
  readonly format: ZoneFormat;
  /** The lines of the machine readable zone. */
  readonly zone: readonly string[];
  readonly print: VisualZone;
  /** Data that a reader gets from the chip; undefined for a document without a chip. */
  readonly chip: () => ChipEvidence | undefined;
  readonly seals: () => readonly SealEvidence[];
  /** The printed portrait: an abstract picture, no face of anyone. */
  readonly portrait: () => ImageEvidence;
}

/** What a traveller lays on the table, and the truth about it. */
export interface Exhibit {
  /** Neutral: it does not tell a forgery. */
  readonly id: string;
  readonly documents: readonly FactoryDocument[];
  readonly truth: DocumentTruth;
}
