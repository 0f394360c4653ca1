import { purposeTexts, suggestedReferences } from '@amirani/web/src/texts/words.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import type { Session } from '@platform/api/types.ts';
import { type Purpose, purposes } from '@platform/api/vocabulary.ts';
import { type FormEvent, useState } from 'react';
import { statedPurpose } from '../platform/purpose.ts';
import { today } from '../platform/today.ts';
import { Button } from '../ui/button.tsx';
import { ChoiceField, Field } from '../ui/field.tsx';

/** States the purpose and the case (R1). Kept in this window's memory only, and written in the journal. */
export const PurposeForm = ({
  session,
  onDone,
}: {
  readonly session: Session;
  readonly onDone: () => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const stated = statedPurpose.get();
  const [purpose, setPurpose] = useState<Purpose | undefined>(
    stated?.purpose ?? session.purposes[0],
  );
  const suggest = purpose === undefined ? undefined : suggestedReferences[purpose];
  const suggestion = suggest === undefined ? '' : i18n._(suggest(today()));
  const [typed, setTyped] = useState(stated?.reference);
  const reference = typed ?? suggestion;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (purpose === undefined) return;
    const trimmed = reference.trim();
    if (trimmed === '') return;
    statedPurpose.set({ purpose, reference: trimmed });
    onDone();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <ChoiceField
        label={t`Purpose`}
        value={purpose}
        choices={purposes
          .filter((id) => session.purposes.includes(id))
          .map((id) => ({ id, name: i18n._(purposeTexts[id]) }))}
        onChange={(chosen) => {
          setPurpose(chosen);
          setTyped(undefined);
        }}
      />
      <Field
        label={<Trans>Case, flight or shift</Trans>}
        description={
          purpose === 'pnr-request' ? (
            <Trans>A request is always about one case: give its number.</Trans>
          ) : (
            <Trans>A case, a flight or a shift. It is written in the journal: no names.</Trans>
          )
        }
        isRequired
        maxLength={100}
        autoComplete="off"
        value={reference}
        onChange={setTyped}
      />
      <Button type="submit" kind="primary" autoFocus>
        <Trans>State this purpose</Trans>
      </Button>
    </form>
  );
};
