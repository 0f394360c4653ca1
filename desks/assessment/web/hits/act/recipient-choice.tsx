import { Trans } from '@lingui/react/macro';
import { Field } from '@platform/web/ui/field.tsx';
import type { HitRecipientView } from '../../../api/hits/types.ts';

/** To whom a hit goes out, as it is being chosen. */
export interface Recipient {
  readonly kind: HitRecipientView['kind'];
  readonly name: string;
}

/** The recipient that was chosen; absent while an authority has no name. */
export const recipientOf = ({ kind, name }: Recipient): HitRecipientView | undefined => {
  if (kind === 'checkpoint') return { kind };
  return name.trim().length < 2 ? undefined : { kind, name: name.trim() };
};

/** The booth where the traveller will stand, or an authority that is named. */
export const RecipientChoice = ({
  value,
  onChange,
}: {
  readonly value: Recipient;
  readonly onChange: (value: Recipient) => void;
}) => (
  <>
    <fieldset className="choice-row">
      <legend>
        <Trans>To whom</Trans>
      </legend>
      <label className="choice">
        <input
          type="radio"
          name="recipient"
          checked={value.kind === 'checkpoint'}
          onChange={() => onChange({ ...value, kind: 'checkpoint' })}
        />
        <Trans>The checkpoint</Trans>
      </label>
      <label className="choice">
        <input
          type="radio"
          name="recipient"
          checked={value.kind === 'authority'}
          onChange={() => onChange({ ...value, kind: 'authority' })}
        />
        <Trans>Another authority</Trans>
      </label>
    </fieldset>
    {value.kind === 'checkpoint' ? null : (
      <Field
        label={<Trans>Name of the authority</Trans>}
        autoComplete="off"
        maxLength={200}
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
      />
    )}
  </>
);
