import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import { useLingui as useMacro } from '@lingui/react/macro';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { Button } from '@platform/web/ui/button.tsx';
import type { Hit } from '../../../api/hits/types.ts';
import type { HitChoice, OfferedChoice } from './choices.ts';

/** What each choice is called on its button. */
export const choiceTexts: Readonly<Record<HitChoice, MessageDescriptor>> = {
  same: msg`The same`,
  different: msg`Another`,
  unsure: msg`Cannot be told`,
  'take-back': msg`Take back`,
  confirm: msg`I agree: the same`,
  return: msg`I do not agree`,
  release: msg`Release`,
  withdraw: msg`Call back`,
};

/** Of a criterion nobody is the same: a journey is as it means, or not. */
const criterionTexts: Readonly<Partial<Record<HitChoice, MessageDescriptor>>> = {
  same: msg`As the criterion means`,
  different: msg`Not as it means`,
  confirm: msg`I agree: as it means`,
};

/** The choices side by side, all alike: none is suggested. */
export const ChoiceButtons = ({
  offered,
  chosen,
  kind,
  onChoose,
}: {
  readonly offered: readonly OfferedChoice[];
  readonly chosen: HitChoice | undefined;
  readonly kind: Hit['evidence']['kind'];
  readonly onChoose: (choice: HitChoice | undefined) => void;
}) => {
  const { t } = useMacro();
  return (
    <fieldset className="hit-choices" aria-label={t`Your judgement`}>
      {offered.map((one) => (
        <ChoiceButton
          key={one.choice}
          offered={one}
          word={
            (kind === 'criterion' ? criterionTexts[one.choice] : undefined) ??
            choiceTexts[one.choice]
          }
          isChosen={one.choice === chosen}
          onChoose={onChoose}
        />
      ))}
    </fieldset>
  );
};

const ChoiceButton = ({
  offered: { choice, shortcut },
  word,
  isChosen,
  onChoose,
}: {
  readonly offered: OfferedChoice;
  readonly word: MessageDescriptor;
  readonly isChosen: boolean;
  readonly onChoose: (choice: HitChoice | undefined) => void;
}) => {
  const { i18n } = useLingui();
  useShortcut(shortcut, () => onChoose(choice));
  return (
    <Button
      hint={keysOf(shortcut)}
      aria-pressed={isChosen}
      onPress={() => onChoose(isChosen ? undefined : choice)}
    >
      {i18n._(word)}
    </Button>
  );
};
