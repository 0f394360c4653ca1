import { Trans } from '@lingui/react/macro';
import type { HitChoice } from './choices.ts';

/** What a choice brings about, said before it is sent. */
export const ChoiceHint = ({ choice }: { readonly choice: HitChoice }) => (
  <p className="small soft">
    <Words choice={choice} />
  </p>
);

const Words = ({ choice }: { readonly choice: HitChoice }) => {
  switch (choice) {
    case 'same':
      return <Trans>Nothing leaves the unit by it: a second person looks first.</Trans>;
    case 'different':
      return (
        <Trans>
          Remembered as long as the traveller’s data live: with the same data and the same entry it
          does not come again.
        </Trans>
      );
    case 'unsure':
      return <Trans>It waits for another person. You do not see it again.</Trans>;
    case 'take-back':
      return <Trans>It waits for a judgement again; what you wrote before stays recorded.</Trans>;
    case 'confirm':
      return <Trans>Two persons have then said the same. It leaves only by its release.</Trans>;
    case 'return':
      return <Trans>It waits for a judgement again, with your reason beside it.</Trans>;
    case 'release':
      return <Trans>It leaves the unit. Your password is asked for.</Trans>;
    case 'withdraw':
      return <Trans>Recipients are told that it is withdrawn.</Trans>;
  }
};
