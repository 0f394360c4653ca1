import { Trans } from '@lingui/react/macro';

/** The hatched frame and the word that a training system always wears. */
export const TrainingFrame = () => (
  <aside className="training-frame" aria-labelledby="training-word">
    <span id="training-word" className="training-word">
      <Trans>Training</Trans>
    </span>
  </aside>
);
