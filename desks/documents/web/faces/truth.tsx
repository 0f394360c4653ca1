import { Trans } from '@lingui/react/macro';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import type { Answer } from '../comparison/judgement-form.tsx';
import { OwnAnswer } from '../comparison/own-answer.tsx';
import { type FacePicture, type FacesPair, outcomeOf } from './pairs.ts';

/** What is true of a pair, beside the officer's own answer; it is shown after that answer only. */
export const Truth = ({
  pair,
  answer,
  onNext,
}: {
  readonly pair: FacesPair;
  readonly answer: Answer;
  readonly onNext: () => void;
}) => {
  useShortcut('practice.next', onNext);
  const outcome = outcomeOf(answer.answer, pair.truth);
  const [one, other] = pair.pictures;
  return (
    <div className="stack practice-truth" data-truth={pair.truth} data-outcome={outcome}>
      <Notice
        urgent
        verdict={outcome === 'right' ? 'met' : 'attention'}
        title={
          pair.truth === 'same' ? (
            <Trans>The set says: one person.</Trans>
          ) : (
            <Trans>The set says: two persons.</Trans>
          )
        }
      >
        <p>
          {outcome === 'right' ? (
            <Trans>Your answer was right.</Trans>
          ) : outcome === 'sameAsDifferent' ? (
            <Trans>You took one person for two.</Trans>
          ) : outcome === 'differentAsSame' ? (
            <Trans>You took two persons for one.</Trans>
          ) : (
            <Trans>You could not tell.</Trans>
          )}
        </p>
      </Notice>
      <OwnAnswer judgement={answer} />
      <dl className="facts">
        <dt>
          <Trans>First picture</Trans>
        </dt>
        <dd>{nameOf(one)}</dd>
        <dt>
          <Trans>Second picture</Trans>
        </dt>
        <dd>{nameOf(other)}</dd>
      </dl>
      <div className="line-up">
        {/* It takes the focus, so that Enter is enough to go on. */}
        <Button kind="primary" autoFocus hint={keysOf('practice.next')} onPress={onNext}>
          <Trans>Next pair</Trans>
        </Button>
      </div>
    </div>
  );
};

/** Number and page, as the set has them. */
const nameOf = ({ model, page }: FacePicture): string =>
  [model.trim(), page.trim()].filter((part) => part !== '').join(' · ');
