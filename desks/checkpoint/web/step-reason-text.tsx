import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { Check } from '../api/types.ts';
import { useReasonWords } from './reason-words.ts';
import { reasonsOfStep } from './step-reason.ts';

/** What the server records where the officer gave no words and no reason is open. */
const recorded: Readonly<Record<string, ReturnType<typeof msg>>> = {
  'nothing speaks against it': msg`nothing speaks against it`,
  'held to look further': msg`held to look further`,
};

/** The reason of a step in sentences: the officer's own words, or what the recorded codes say. */
export const StepReason = ({
  reason,
  check,
}: {
  readonly reason: string;
  readonly check: Check;
}) => {
  const { i18n } = useLingui();
  const words = useReasonWords();
  const known = recorded[reason];
  if (known !== undefined) return <span>{i18n._(known)}</span>;
  const reasons = reasonsOfStep(reason, check);
  if (reasons === undefined) return <span>{reason}</span>;
  const said = new Map(reasons.map(words).map((one) => [one.text, one]));
  return (
    <ul className="step-reasons">
      {[...said.values()].map(({ text, language }) => (
        <li key={text} lang={language}>
          {text}
        </li>
      ))}
    </ul>
  );
};
