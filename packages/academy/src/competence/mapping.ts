import type { CivilDate } from '@amirani/core';
import { type FrameworkId, framework } from './framework.ts';

/** An outcome of a course at a place of a framework. */
export interface Mapping {
  /** The outcome, by the id that its course gives it. */
  readonly outcome: string;
  readonly framework: FrameworkId;
  /** The level, where the framework has levels: 4 to 7 of the SQF. */
  readonly level?: number;
  /** The framework's own code; absent until somebody who has the framework before them enters it. */
  readonly code?: string;
  /** Who compared code and level with the framework, and when; absent where nobody did. */
  readonly verified?: { readonly by: string; readonly on: CivilDate };
}

/** An alignment of a certificate: its type is added where it is issued. */
export interface AlignmentTarget {
  readonly targetName: string;
  readonly targetUrl: string;
  readonly targetCode?: string;
  readonly targetFramework: string;
}

/** What is said beside a place that nobody compared with its framework. */
export const NOT_VERIFIED = 'not verified';

/**
 * The mapping with the code that a person read in the framework. Without a code or a reader the mapping stays unverified and
 * unchanged.
 */
export const withCode = (
  mapping: Mapping,
  code: string,
  verified: { readonly by: string; readonly on: CivilDate },
): Mapping =>
  code.trim() === '' || verified.by.trim() === ''
    ? mapping
    : { ...mapping, code: code.trim(), verified };

/**
 * The alignments of a certificate, in the order of the mappings: our own words for the outcome, the framework's code and link. A
 * place that nobody compared says so, and shows no code that nobody read. An outcome without words is left out of the certificate.
 */
export const alignmentsOf = (
  mappings: readonly Mapping[],
  words: Readonly<Record<string, string>>,
): readonly AlignmentTarget[] =>
  mappings.flatMap(({ outcome, framework: id, level, code, verified }) => {
    const [target, name] = [framework(id), words[outcome]];
    if (target === undefined || name === undefined) return [];
    const place = [
      target.name,
      ...(level === undefined ? [] : [`level ${level}`]),
      ...(verified === undefined ? [NOT_VERIFIED] : []),
    ].join(', ');
    return [
      {
        targetName: name,
        targetUrl: target.link,
        ...(verified === undefined || code === undefined ? {} : { targetCode: code }),
        targetFramework: place,
      },
    ];
  });
