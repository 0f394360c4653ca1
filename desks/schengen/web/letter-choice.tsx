import { languageOf } from '@amirani/core/languages';
import type { Assessment } from '@amirani/schengen/conditions';
import { describeGround } from '@amirani/schengen/texts';
import { schengenSay } from '@amirani/web/src/words/schengen.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';

/** The letters that the facts bear, none of them ticked: the officer chooses, with the condition beside each. */
export const LetterChoice = ({
  assessment,
  chosen,
  onChange,
}: {
  readonly assessment: Assessment;
  readonly chosen: readonly string[];
  readonly onChange: (letters: readonly string[]) => void;
}) => {
  const { i18n } = useLingui();
  const borne = Map.groupBy(assessment.letters, ({ letter }) => letter);
  return (
    <fieldset className="letters">
      <legend>
        <Trans>Reasons that you propose</Trans>
      </legend>
      {[...borne].toSorted().map(([letter, grounds]) => (
        <label key={letter} className="line-up">
          <input
            type="checkbox"
            checked={chosen.includes(letter)}
            onChange={({ target }) =>
              onChange(
                target.checked ? [...chosen, letter] : chosen.filter((one) => one !== letter),
              )
            }
          />
          <span>
            <strong>{letter}</strong>{' '}
            {grounds
              .map(({ condition }) =>
                describeGround(condition, schengenSay(languageOf(i18n.locale))),
              )
              .join('; ')}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
