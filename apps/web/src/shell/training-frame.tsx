import { Trans } from '@lingui/react/macro';

/** The hatched frame and the word that a training system always wears. */
export const TrainingFrame = () => (
  <div className="training-frame">
    <span className="training-word">
      <Trans>Training</Trans>
    </span>
  </div>
);
