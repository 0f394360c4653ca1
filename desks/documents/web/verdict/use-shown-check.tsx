import type { Verdict } from '@amirani/documents/verdict';
import { type ReactNode, useState } from 'react';
import type { ExaminationPart } from '../examination-parts.ts';
import { ChainDrawing } from './chain-drawing.tsx';
import type { ShownPlace } from './check-row.tsx';
import type { Reason } from './checks-of.ts';
import { ChecksPart, focusCheckOf } from './checks-part.tsx';
import type { Sources } from './evidence-sources.ts';

/** The parts of a verdict that lead to each other; none of them before there is a verdict. */
export interface ShownCheck {
  /** Shows why: the check of a reason, and the bytes it rests on. */
  readonly onReason: (reason: Reason) => void;
  /** The tree with the evidence beside it. */
  readonly checks: ReactNode;
  /** The way to what is trusted; each step leads to its check. */
  readonly chain: ReactNode;
}

/** Brings a reason or a step of the chain to its check in the tree, and the check to its evidence. */
export const useShownCheck = (
  verdict: Verdict | undefined,
  sources: Sources,
  onPart: (part: ExaminationPart) => void,
): ShownCheck => {
  const [shown, setShown] = useState<ShownPlace>();
  const showCheck = (document: string | undefined, name: string): void => {
    onPart('checks');
    setTimeout(() => focusCheckOf(document, name));
  };
  return {
    onReason: ({ document, check, finding }) => {
      if (finding !== undefined && finding.places.length > 0)
        setShown({ document, check, finding });
      showCheck(document, check.name);
    },
    checks:
      verdict === undefined ? null : (
        <ChecksPart verdict={verdict} sources={sources} shown={shown} onShow={setShown} />
      ),
    chain:
      verdict === undefined ? null : (
        <ChainDrawing
          verdict={verdict}
          onCheck={(document, check) => showCheck(document, check.name)}
        />
      ),
  };
};
