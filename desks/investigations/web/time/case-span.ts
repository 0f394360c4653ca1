import { createStore, type Store, useStore } from '@platform/web/platform/store.ts';
import type { Span } from '../network/use-graph.ts';

interface CaseSpan {
  readonly caseId: string;
  readonly span: Span;
}

/** The span of time that is looked at, of one case, in memory only: drawing, table, figures and timeline are all of it. */
const looked: Store<CaseSpan> = createStore<CaseSpan>({ caseId: '', span: {} });
const all: Span = {};

/** The span that a case is looked at in, and how to look at another. */
export const useCaseSpan = (caseId: string): readonly [Span, (span: Span) => void] => {
  const kept = useStore(looked);
  return [kept.caseId === caseId ? kept.span : all, (span) => looked.set({ caseId, span })];
};
