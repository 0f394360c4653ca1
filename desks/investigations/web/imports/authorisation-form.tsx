import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { useState } from 'react';

const empty = { authority: '', number: '', numbers: '', from: '', to: '' };
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The beginning of a day, or of the one after it, in the time zone of the window. */
const beginningOf = (day: string, after: 0 | 1): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + after).toISOString();
};

/** Records what allows call records to be read, word by word as the order has it. Its days are whole days in the time zone of the window. */
export const AuthorisationForm = ({
  caseId,
  onDone,
}: {
  readonly caseId: string;
  readonly onDone: (id: string) => void;
}) => {
  const { t } = useLingui();
  const [id] = useState(() => crypto.randomUUID());
  const [words, setWords] = useState(empty);
  const numbers = [...new Set(words.numbers.split(/[\n,;]+/).map((one) => one.trim()))].filter(
    (one) => one !== '',
  );
  const ready =
    words.authority.trim().length >= 3 &&
    words.number.trim() !== '' &&
    numbers.length > 0 &&
    numbers.every((one) => one.length >= 3 && one.length <= 40) &&
    isDay(words.from) &&
    isDay(words.to) &&
    words.from <= words.to;
  const record = useMutation({
    mutationFn: () =>
      call('recordAuthorisation', {
        params: { id: caseId },
        body: {
          id,
          numbers,
          authority: words.authority.trim(),
          number: words.number.trim(),
          from: beginningOf(words.from, 0),
          // The last day is in the period, and the end of a period is not.
          to: beginningOf(words.to, 1),
        },
      }),
    onSuccess: () => onDone(id),
  });
  const text = (field: keyof typeof empty) => ({
    value: words[field],
    autoComplete: 'off',
    onChange: (value: string) => setWords((now) => ({ ...now, [field]: value })),
  });
  return (
    <fieldset className="file-fields" aria-label={t`An authorisation`}>
      <legend>
        <Trans>An authorisation</Trans>
      </legend>
      <div className="file-pair">
        <Field label={<Trans>Authority that allowed it</Trans>} {...text('authority')} />
        <Field label={<Trans>Number of the order</Trans>} {...text('number')} maxLength={100} />
        <Field label={<Trans>From day</Trans>} type="date" {...text('from')} />
        <Field label={<Trans>To day</Trans>} type="date" {...text('to')} />
      </div>
      <p className="small soft">
        <Trans>Both are whole days, in the time zone of this window.</Trans>
      </p>
      <Field
        label={<Trans>Telephone numbers that it covers</Trans>}
        description={t`One a line, with their international prefixes.`}
        rows={3}
        {...text('numbers')}
      />
      <p className="small soft">
        <Trans>
          Nothing of it changes later. Calls outside its numbers or its days are refused and
          counted, and not read further. Your password is asked for.
        </Trans>
      </p>
      {record.error === null ? null : <ActError error={record.error} />}
      <div>
        <Button isDisabled={!ready} isPending={record.isPending} onPress={() => record.mutate()}>
          <Trans>Record the authorisation</Trans>
        </Button>
      </div>
    </fieldset>
  );
};
