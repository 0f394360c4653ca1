import type {
  ChipEvidence,
  DocumentRole,
  SealEvidence,
  VisualZone,
} from '@amirani/documents/verdict';
import type { ChipContents } from '../chip/chip-files.ts';
import { noAnswer, readingOf } from '../chip/evidence.ts';
import { lazy } from '../encoding/lazy.ts';
import type { FactoryDocument } from '../exhibit.ts';
import { emblem } from '../picture/emblem.ts';
import type { DocumentKind } from '../states/document-kind.ts';
import type { Particulars } from './particulars.ts';

/** A document in the making: everything that a forger can lay hands on, each apart from the others. */
export interface Making {
  readonly id: string;
  /** As the issuer had it. */
  readonly particulars: Particulars;
  readonly zone: readonly string[];
  readonly print: VisualZone;
  /** Label of the printed portrait. */
  readonly portrait: string;
  /** Absent: the model has no chip. */
  readonly chip?: () => ChipContents;
  /** The chip answers no reader. */
  readonly dead?: boolean;
  readonly seal?: () => Uint8Array;
}

/** The finished document. */
export const finish = (making: Making, label: string): FactoryDocument => {
  const { id, particulars, zone, print, seal, portrait } = making;
  const { kind, facts } = particulars;
  return {
    id,
    role: roleOf(kind.kind),
    kind: kind.kind,
    state: facts.state,
    format: kind.format,
    zone,
    print,
    chip: lazy(() => chipOf(making, `${label}/${id}`)),
    seals: lazy((): readonly SealEvidence[] =>
      seal === undefined ? [] : [{ name: `${id}.vds`, content: seal() }],
    ),
    portrait: lazy(() => ({
      name: `${id}-portrait.jpg`,
      light: 'white',
      mediaType: 'image/jpeg',
      bytes: emblem(portrait),
    })),
  };
};

/** Makings by the ids of their documents are one exhibit; the first is what the traveller shows first. */
export type Makings = readonly [Making, ...Making[]];

const chipOf = ({ chip, dead }: Making, label: string): ChipEvidence | undefined => {
  if (chip === undefined) return undefined;
  return dead === true ? noAnswer : readingOf(chip(), label, READ_AT);
};

/** Readers of this world have no clock. */
const READ_AT = '2026-01-01T00:00:00Z';

const roleOf = (kind: DocumentKind): DocumentRole => {
  if (kind === 'visa') return 'visa';
  return kind === 'residence-permit' ? 'residence-permit' : 'travel-document';
};
