import type { Check } from '../check/check.ts';
import type { BytePlace } from '../check/finding.ts';
import { meaningOf } from '../check/finding-row.ts';
import { type TrustFindingCode, trustFindings } from './finding-codes.ts';
import { limits } from './limits.ts';
import type { TrustFinding } from './model.ts';

/** A finding with the severity, result and rule of its code. */
export const finding = (
  code: TrustFindingCode,
  facts: TrustFinding['facts'] = {},
  places: readonly BytePlace[] = [],
): TrustFinding => {
  const { severity, result, rule } = meaningOf(trustFindings[code]);
  return { code, severity, result, rule, facts, places };
};

/** Findings of one source. A hostile file cannot make more than a bounded number; the rest is counted. */
export class Findings {
  readonly #kept: Check['findings'][number][] = [];
  #reserve: number = limits.findings;
  #further = 0;

  /** Adds them, or counts them. What failed has room of its own: no heap of notes pushes it out. */
  add(...findings: Check['findings']): void {
    for (const one of findings)
      if (this.#kept.length < limits.findings || (one.result === 'failed' && this.#reserve-- > 0))
        this.#kept.push(one);
      else this.#further++;
  }

  /** All that were kept, and how many were not. */
  all(): Check['findings'] {
    if (this.#further === 0) return this.#kept;
    return [...this.#kept, finding('document.trust.findings.many', { count: this.#further })];
  }
}
