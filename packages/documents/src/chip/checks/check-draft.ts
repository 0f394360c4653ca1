import type { Check } from '../../check/check.ts';
import type { DocumentFinding } from '../../check/finding.ts';
import type { CheckResult } from '../../check/result.ts';
import type { ChipFindingCode } from '../finding-codes.ts';
import { chipFinding, type Said } from '../say.ts';

/** A check while it is made: reasons are added, and one of the five words ends it. */
export class CheckDraft<Name extends string = string> {
  readonly name: Name;
  readonly #findings: DocumentFinding[] = [];

  constructor(name: Name) {
    this.name = name;
  }

  /** Adds a reason of this room. */
  say(code: ChipFindingCode, said: Said = {}): this {
    this.#findings.push(chipFinding(code, said));
    return this;
  }

  /** Adds reasons of another room. */
  add(findings: readonly DocumentFinding[]): this {
    this.#findings.push(...findings);
    return this;
  }

  /** Whether one of the reasons came to this. */
  has(result: DocumentFinding['result']): boolean {
    return this.#findings.some((finding) => finding.result === result);
  }

  /** Whether one of the reasons has this code. */
  says(code: ChipFindingCode): boolean {
    return this.#findings.some((finding) => finding.code === code);
  }

  /** The check with its result. */
  end(result: CheckResult): Check<Name> {
    return { name: this.name, result, findings: this.#findings };
  }

  /** `failed` where a reason failed, else `undetermined` where one could not be decided, else `successful`. Notes do not count. */
  endByFindings(): Check<Name> {
    const counted = this.#findings.filter(({ severity }) => severity !== 'note');
    if (counted.some(({ result }) => result === 'failed')) return this.end('failed');
    return this.end(
      counted.some(({ result }) => result === 'undetermined') ? 'undetermined' : 'successful',
    );
  }
}
