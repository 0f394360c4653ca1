import { forgeryTexts, numbersAreTexts } from '@amirani/web/src/texts/frauds.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { today } from '@platform/web/platform/today.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { type FormEvent, useState } from 'react';
import type { Fraud } from '../../api/types.ts';
import { forgeryKinds } from '../../api/vocabulary.ts';

type NumbersAre = NonNullable<Fraud['numbersAre']>;
const numberKinds = Object.keys(numbersAreTexts) as readonly NumbersAre[];

/** What is known already of a fraud that was found in an examination. */
export interface FoundIn {
  readonly examination: string;
  readonly issuer: string;
  readonly documentCode: string;
  readonly number: string;
}

/** A new entry of the register, proposed for another examiner to confirm. */
export const FraudForm = ({
  found,
  onDone,
}: {
  readonly found?: FoundIn | undefined;
  readonly onDone: (fraud: Fraud) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [kind, setKind] = useState<Fraud['kind']>();
  const [fields, setFields] = useState({
    ...{ issuer: found?.issuer ?? '', documentCode: found?.documentCode ?? 'P' },
    ...{ technique: '', place: '', date: today() as string },
    ...{ first: found?.number ?? '', last: '', reason: '' },
  });
  const [numbersAre, setNumbersAre] = useState<NumbersAre>(
    found === undefined ? 'stolen-blank' : 'counterfeit',
  );
  const set = (name: keyof typeof fields) => (text: string) =>
    setFields((before) => ({ ...before, [name]: text }));
  const { issuer, documentCode, technique, place, date, first, last, reason } = fields;
  const propose = useMutation({
    mutationFn: () =>
      call('proposeFraud', {
        body: {
          ...{ kind: kind ?? 'other', technique, place, date, reason },
          ...(found === undefined ? {} : { examination: found.examination }),
          issuer: issuer.trim().toUpperCase(),
          documentCode: documentCode.trim().toUpperCase(),
          ...(first.trim() === ''
            ? {}
            : {
                numbersAre,
                numbers: {
                  first: first.trim().toUpperCase(),
                  last: (last.trim() || first.trim()).toUpperCase(),
                },
              }),
        },
      }),
    onSuccess: ({ fraud }) => onDone(fraud),
  });
  const whole =
    kind !== undefined &&
    /^[A-Za-z]{1,3}$/.test(issuer.trim()) &&
    /^[A-Za-z]{1,2}$/.test(documentCode.trim()) &&
    technique.trim().length >= 3 &&
    place.trim() !== '' &&
    reason.trim().length >= 3;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (whole) propose.mutate();
  };
  return (
    <form className="panel fraud-form" onSubmit={send} aria-label={t`Propose an entry`}>
      <div className="panel-body form-grid">
        {propose.error === null ? null : <ErrorState error={propose.error} />}
        <ChoiceField
          label={t`Kind`}
          value={kind}
          choices={forgeryKinds.map((id) => ({ id, name: i18n._(forgeryTexts[id]) }))}
          onChange={setKind}
        />
        <Field
          label={t`Issuing state (code)`}
          value={issuer}
          onChange={set('issuer')}
          maxLength={3}
        />
        <Field
          label={t`Document code`}
          value={documentCode}
          onChange={set('documentCode')}
          maxLength={2}
        />
        <Field label={t`Technique`} value={technique} onChange={set('technique')} maxLength={500} />
        <Field label={t`Place`} value={place} onChange={set('place')} maxLength={100} />
        <Field label={t`Found on`} type="date" value={date} onChange={set('date')} />
        <Field
          label={t`First number concerned`}
          value={first}
          onChange={set('first')}
          maxLength={20}
        />
        <Field
          label={t`Last number, where it is a series`}
          value={last}
          onChange={set('last')}
          maxLength={20}
        />
        {first.trim() === '' ? null : (
          <ChoiceField
            label={t`These numbers are`}
            value={numbersAre}
            choices={numberKinds.map((id) => ({ id, name: i18n._(numbersAreTexts[id]) }))}
            onChange={setNumbersAre}
          />
        )}
        <Field
          label={t`Reason`}
          description={t`On what it rests. No name, no date of birth: the entry is about documents.`}
          value={reason}
          onChange={set('reason')}
          rows={2}
          maxLength={2000}
        />
        <div className="line-up">
          <Button type="submit" kind="primary" isDisabled={!whole} isPending={propose.isPending}>
            <Trans>Propose it</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
};
