import type { FindingResult } from '@amirani/core';
import type { SourceState, VerdictReason, VerdictSource } from './model.ts';

/** What one source came to: how far it was asked, and what it gives the first line to say. */
export interface Said {
  readonly state: SourceState;
  readonly reasons: readonly VerdictReason[];
}

const results: Readonly<Record<VerdictReason['word'], FindingResult>> = {
  obstacle: 'failed',
  attention: 'yours-to-judge',
  'not-checked': 'undetermined',
};

/** Makes the reasons of one source. */
export const saying =
  (source: VerdictSource) =>
  (
    code: string,
    word: VerdictReason['word'],
    {
      facts = {},
      locator = '',
      needs = [],
    }: Partial<Pick<VerdictReason, 'facts' | 'locator' | 'needs'>> = {},
  ): VerdictReason => ({ source, code, word, result: results[word], facts, locator, needs });
