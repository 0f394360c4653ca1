import { actTexts } from '@amirani/web/src/texts/second-line.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { keysOf } from '@platform/web/platform/shortcut-list.ts';
import { useShortcut } from '@platform/web/platform/shortcuts.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { useState } from 'react';
import type { Dossier } from '../../../api/types.ts';
import { type SecondLineAct, secondLineActs } from './acts.ts';
import { ReasonAct } from './reason-act.tsx';
import { RefusalBuilder } from './refusal-builder.tsx';

/** Which act is prepared, and its form. Choosing one does nothing yet. */
export const ActChoice = ({
  dossier,
  act,
  onAct,
  onLookAgain,
}: {
  readonly dossier: Dossier;
  readonly act: SecondLineAct | undefined;
  readonly onAct: (act: SecondLineAct | undefined) => void;
  readonly onLookAgain: () => void;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  // What was written stays when the officer thinks again and prepares another act.
  const [reason, setReason] = useState('');
  // An act from the address must not move the focus away from the page's head.
  const [chosenHere, setChosenHere] = useState(false);
  const choose = (one: SecondLineAct): void => {
    setChosenHere(true);
    onAct(one);
  };
  useShortcut('second-line.pass', () => choose('pass'));
  useShortcut('second-line.hold', () => choose('hold'));
  useShortcut('second-line.refuse', () => choose('refuse'));
  const form = { dossier, reason, onReason: setReason, autoFocus: chosenHere, onLookAgain };
  return (
    <>
      <fieldset className="acts" aria-label={t`What you decide`}>
        {secondLineActs.map((one) => (
          <Button
            key={one}
            hint={keysOf(`second-line.${one}`)}
            aria-pressed={act === one}
            {...(act === one ? { 'data-selected': '' } : {})}
            onPress={() => choose(one)}
          >
            {i18n._(actTexts[one])}
          </Button>
        ))}
      </fieldset>
      {act === undefined ? (
        <p className="small soft">
          <Trans>Choosing shows the form. Nothing is done before you send it.</Trans>
        </p>
      ) : act === 'refuse' ? (
        <RefusalBuilder key="refuse" {...form} />
      ) : (
        <ReasonAct key={act} act={act} {...form} />
      )}
    </>
  );
};
