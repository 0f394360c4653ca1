import type { Credibility, Reliability } from '@amirani/analysis/grading';
import type { Decision, Statement, StatementKind } from '../statements/index.ts';

/** What goes from one case to another, or to a file and back: the statements and the decisions on them. */
export interface Exchange {
  readonly statements: readonly Statement[];
  readonly decisions: readonly Decision[];
}

/** What can be wrong with a file, or be lost in one. */
export type FormatFault =
  | 'network.format.syntax'
  | 'network.format.heading'
  | 'network.format.identity'
  | 'network.format.end-missing'
  | 'network.format.not-read'
  | 'network.format.dynamic-value'
  | 'network.format.statement'
  | 'network.format.character'
  | 'network.format.cell-long'
  | 'network.format.limit';

/** What was wrong or lost, and where. */
export interface FormatProblem {
  readonly code: FormatFault;
  /** Line, row, element or path, as the format counts them. */
  readonly at: string;
}

/** What a file gave. */
export interface ReadExchange extends Exchange {
  readonly problems: readonly FormatProblem[];
}

/** A file that was written, and what the format could not hold. */
export interface Written<Content> {
  readonly content: Content;
  readonly losses: readonly FormatProblem[];
}

/**
 * Metadata for a file without its own: reader, time, item of the case, and grade. The quality of a foreign file is unknown: without a grade
 * it is F6.
 */
export interface Stating {
  readonly item: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly kind?: StatementKind;
  readonly reliability?: Reliability;
  readonly credibility?: Credibility;
}

/** Makes the statements of a foreign file, numbered in their order. */
export class Stater {
  readonly statements: Statement[] = [];
  private readonly stating: Stating;

  constructor(stating: Stating) {
    this.stating = stating;
  }

  /** States a value; a blank one is nothing. */
  state(
    subject: string,
    schema: string,
    property: string,
    value: string,
    more: Partial<Pick<Statement, 'from' | 'until' | 'language' | 'original'>> & {
      readonly locator?: string;
    } = {},
  ): void {
    if (value.trim() === '') return;
    const { item, by, at, kind, reliability, credibility } = this.stating;
    const { locator, ...rest } = more;
    this.statements.push({
      id: `${item}#${this.statements.length + 1}`,
      subject,
      schema,
      property,
      value,
      ...rest,
      source: { item, ...(locator === undefined ? {} : { locator }) },
      by,
      at,
      kind: kind ?? 'fact',
      reliability: reliability ?? 'F',
      credibility: credibility ?? '6',
    });
  }
}
