import type { Examination, Piece, Warning } from '@amirani/contract/documents';
import type { DocumentAct } from '../../policy.ts';

type Verdict = NonNullable<Examination['verdict']>['verdict'];

/** Every word of the examination record that is not a finding; findings have their texts in `packages/documents`. */
export interface RecordTexts {
  readonly title: string;
  /** What this is and is not. */
  readonly about: string;
  readonly examination: string;
  readonly opened: string;
  readonly place: string;
  readonly line: Readonly<Record<Examination['line'], string>>;
  readonly recipient: string;
  readonly document: string;
  readonly documentCode: string;
  readonly issuer: string;
  readonly number: string;
  readonly zones: string;
  readonly verdict: string;
  readonly noVerdict: string;
  readonly stale: string;
  readonly inspected: string;
  readonly producedBy: string;
  readonly trust: string;
  readonly check: string;
  readonly result: string;
  readonly reasons: string;
  /** Why a verdict is not green although nothing failed. */
  readonly missing: string;
  readonly defect: string;
  readonly combined: string;
  /** What is said of each certificate from the signer of the chip up. */
  readonly chain: Readonly<
    Record<
      'title' | 'serial' | 'valid' | 'key' | 'issuedBy' | 'standsIn' | 'documentAlone' | 'trust',
      string
    >
  >;
  readonly colours: Readonly<Record<Verdict['colour'], string>>;
  readonly results: Readonly<Record<Verdict['result'], string>>;
  readonly roles: Readonly<Record<Piece['document'], string>>;
  readonly warnings: string;
  readonly numbersAre: Readonly<Record<Warning['numbersAre'], string>>;
  readonly since: string;
  readonly faces: string;
  readonly answers: Readonly<Record<Examination['judgements'][number]['answer'], string>>;
  readonly confidence: string;
  readonly marks: string;
  readonly withdrawn: string;
  readonly evidence: string;
  readonly kinds: Readonly<Record<Piece['kind'], string>>;
  readonly states: Readonly<Record<Piece['state'], string>>;
  readonly bytes: string;
  readonly decision: string;
  readonly undecided: string;
  readonly superseded: string;
  readonly acts: Readonly<Record<DocumentAct, string>>;
  readonly page: string;
}
