import { Trans, useLingui } from '@lingui/react/macro';
import { Label, Text, TextArea, TextField } from 'react-aria-components';

/** Where the officer writes why, in a sentence. The browser completes nothing and remembers nothing. */
export const ReasonField = ({
  value,
  isWanting,
  onChange,
}: {
  readonly value: string;
  /** Sent without a reason that could be somebody's own. */
  readonly isWanting: boolean;
  readonly onChange: (text: string) => void;
}) => {
  const { t } = useLingui();
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={isWanting}
      validationBehavior="aria"
      maxLength={2000}
      autoComplete="off"
    >
      <Label>
        <Trans>Your reason, in your own words</Trans>
      </Label>
      <TextArea className="input" rows={3} spellCheck={false} />
      <Text slot="description">
        {t`What you saw that decides it. Shift Enter starts a new line, Escape leaves the field.`}
      </Text>
      {isWanting ? (
        <Text slot="errorMessage" role="alert">
          <Trans>A sentence is needed, not a word: nothing was sent.</Trans>
        </Text>
      ) : null}
    </TextField>
  );
};
