import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type FaceBytes, FacePair } from './face-pair.tsx';
import { type Answer, JudgementForm } from './judgement-form.tsx';

/** The impostor examination: two faces and the officer's own answer, nothing else on the screen (R45). */
export const Comparison = ({
  portrait,
  live,
  isPending,
  onAnswer,
  children,
}: {
  readonly portrait: FaceBytes;
  readonly live: FaceBytes;
  readonly isPending: boolean;
  readonly onAnswer: (answer: Answer) => void;
  /** What went wrong, if anything. */
  readonly children?: ReactNode;
}) => (
  <section className="comparison" aria-labelledby="comparison-title">
    <div className="stack">
      <h2 id="comparison-title">
        <Trans>Compare the two faces first</Trans>
      </h2>
      <p className="soft">
        <Trans>
          No machine compares them. What the document says is shown once you have answered, so that
          it does not sway you.
        </Trans>
      </p>
    </div>
    <FacePair portrait={portrait} live={live} />
    {children}
    <JudgementForm isPending={isPending} onAnswer={onAnswer} />
  </section>
);
