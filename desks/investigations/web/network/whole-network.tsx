import { useState } from 'react';
import { untouched } from '../canvas/canvas-state.ts';
import { begin } from '../canvas/history.ts';
import { NetworkBoard } from './network-board.tsx';
import type { CaseGraph, Span } from './use-graph.ts';

/** All of a case in a span of time, drawn at once. */
export const WholeNetwork = (props: {
  readonly caseId: string;
  readonly graph: CaseGraph;
  readonly span: Span;
}) => {
  const [history, setHistory] = useState(() => begin(untouched));
  const [active, setActive] = useState<string>();
  return (
    <NetworkBoard
      {...props}
      history={history}
      onHistory={setHistory}
      active={active}
      onActive={setActive}
      isWhole
    />
  );
};
