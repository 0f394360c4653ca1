import type { Verdict } from '@amirani/documents/verdict';
import { checkId, type ShownPlace } from './check-row.tsx';
import { CheckTree } from './check-tree.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import type { Sources } from './evidence-sources.ts';

/** The tree, and beside it the evidence of the finding that is looked at. */
export const ChecksPart = ({
  verdict,
  sources,
  shown,
  onShow,
}: {
  readonly verdict: Verdict;
  readonly sources: Sources;
  readonly shown: ShownPlace | undefined;
  readonly onShow: (shown: ShownPlace | undefined) => void;
}) => (
  <div className="beside" data-evidence={shown === undefined ? undefined : ''}>
    <CheckTree verdict={verdict} shown={shown} onShow={onShow} />
    {shown === undefined ? null : (
      <EvidencePanel
        shown={shown}
        sources={sources}
        onClose={() => {
          onShow(undefined);
          focusCheckOf(shown.document, shown.check.name);
        }}
      />
    )}
  </div>
);

/** Opens a check in the tree and puts the focus on it, once the tree is there. */
export const focusCheckOf = (document: string | undefined, name: string): void => {
  requestAnimationFrame(() => {
    const row = globalThis.document.getElementById(checkId(document, name));
    if (row === null) return;
    for (let up: Element | null = row; up !== null; up = up.parentElement)
      if (up instanceof HTMLDetailsElement) up.open = true;
    const details = row.querySelector('details');
    if (details !== null) details.open = true;
    row.querySelector<HTMLElement>('summary')?.focus();
    row.scrollIntoView({ block: 'nearest' });
  });
};
