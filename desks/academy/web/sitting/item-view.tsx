import type { Material } from '@amirani/scenario/items';
import { questionTexts } from '@amirani/web/src/texts/academy.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { Badge } from '@platform/web/ui/badge.tsx';
import { type ReactNode, useEffect, useRef } from 'react';
import type { AcademyShownItem } from '../../api/types.ts';
import { MaterialView } from '../material/material-view.tsx';
import { PartOpened } from '../material/opened-part.ts';
import { DecisionBar } from './decision-bar.tsx';
import type { SentDecision } from './decision-draft.ts';

/** The item with the act beside it. The question takes the focus when an item comes, so that it is read aloud. */
export const ItemView = ({
  shown,
  isPending,
  isDisabled,
  onDecide,
  onOpened,
  beside,
}: {
  readonly shown: AcademyShownItem;
  readonly isPending: boolean;
  readonly isDisabled: boolean;
  readonly onDecide: (decision: SentDecision) => void;
  /** A part of it was opened. */
  readonly onOpened: (part: string) => void;
  /** Shown instead of the act after the decision. */
  readonly beside: ReactNode;
}) => {
  const { i18n } = useLingui();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    globalThis.scrollTo({ top: 0 });
  }, []);
  const { item, kind, evidence } = shown;
  const material = shown.material as unknown as Material;
  return (
    <div className="item-columns" data-item={item.id}>
      <div className="stack item-material">
        <header className="line-up spread item-question">
          <h2 ref={heading} tabIndex={-1}>
            {i18n._(questionTexts[material.kind])}
          </h2>
          <span className="soft small">
            {kind === 'practice' ? (
              <Trans>Practice: you are told at once</Trans>
            ) : (
              <Trans>Measured: you are told after the sitting</Trans>
            )}
          </span>
        </header>
        <Hint hint={item.hint} />
        <PartOpened value={onOpened}>
          <MaterialView material={material} />
        </PartOpened>
      </div>
      <div className="item-beside">
        {beside ?? (
          <DecisionBar
            item={item.id}
            material={material}
            evidence={evidence}
            isPending={isPending}
            isDisabled={isDisabled}
            onDecide={onDecide}
          />
        )}
      </div>
    </div>
  );
};

/** What a machine says beforehand, with the word that it may be wrong. */
export const Hint = ({ hint }: { readonly hint: 'target' | 'clear' | undefined }) =>
  hint === undefined ? null : (
    <p className="machine-hint">
      <Badge verdict={hint === 'target' ? 'attention' : 'not-checked'}>
        {hint === 'target' ? (
          <Trans>A machine says: something is wrong</Trans>
        ) : (
          <Trans>A machine says: nothing is wrong</Trans>
        )}
      </Badge>{' '}
      <span className="soft small">
        <Trans>It is wrong in some items. You decide.</Trans>
      </span>
    </p>
  );
