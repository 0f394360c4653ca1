import { addDays, type CivilDate } from '@amirani/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { today } from '@platform/web/platform/today.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { Field } from '@platform/web/ui/field.tsx';
import { OwnReason } from '@platform/web/ui/own-reason.tsx';
import { type ReactNode, useState } from 'react';
import type { RiskCollection } from '../../api/types.ts';
import { GradeFields } from '../grade-fields.tsx';

/** A small form: its fields, what keeps it, and the way out. */
const Form = ({
  label,
  submit,
  ready,
  work,
  onDone,
  children,
}: {
  readonly label: string;
  readonly submit: ReactNode;
  readonly ready: boolean;
  readonly work: () => Promise<unknown>;
  readonly onDone: () => void;
  readonly children: ReactNode;
}) => {
  const keep = useMutation({
    mutationFn: work,
    onSuccess: () => {
      readAnew('listRiskRequirements');
      onDone();
    },
  });
  return (
    <form
      className="stack"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !keep.isPending) keep.mutate();
      }}
    >
      {children}
      {keep.error === null ? null : (
        <ActError error={keep.error} onLookAgain={() => readAnew('listRiskRequirements')} />
      )}
      <div className="line-up">
        <Button type="submit" kind="primary" isDisabled={!ready} isPending={keep.isPending}>
          {submit}
        </Button>
        <Button onPress={onDone}>
          <Trans>Not now</Trans>
        </Button>
      </div>
    </form>
  );
};

/** Plans something to collect, once or again and again. */
export const PlanForm = ({
  requirement,
  onDone,
}: {
  readonly requirement: string;
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const [id] = useState(() => crypto.randomUUID());
  const [draft, setDraft] = useState({
    source: '',
    owner: '',
    every: '',
    due: addDays(today(), 14) as string,
  });
  const set = (part: Partial<typeof draft>): void => setDraft({ ...draft, ...part });
  const every = draft.every.trim() === '' ? undefined : Number(draft.every);
  const isDays = every === undefined || (Number.isInteger(every) && every >= 1 && every <= 366);
  return (
    <Form
      label={t`Plan something to collect`}
      submit={<Trans>Plan it</Trans>}
      ready={draft.source.trim() !== '' && draft.owner.trim() !== '' && draft.due !== '' && isDays}
      work={() =>
        call('planRiskCollection', {
          params: { id: requirement },
          body: {
            id,
            source: draft.source.trim(),
            owner: draft.owner.trim(),
            due: draft.due as CivilDate,
            ...(every === undefined ? {} : { everyDays: every }),
          },
        })
      }
      onDone={onDone}
    >
      <div className="risk-fields">
        <Field
          label={<Trans>What is to come, and from where</Trans>}
          isRequired
          autoFocus
          maxLength={200}
          value={draft.source}
          onChange={(source) => set({ source })}
        />
        <Field
          label={<Trans>By whom</Trans>}
          isRequired
          maxLength={200}
          value={draft.owner}
          onChange={(owner) => set({ owner })}
        />
        <Field
          label={<Trans>By when</Trans>}
          type="date"
          isRequired
          value={draft.due}
          onChange={(due) => set({ due })}
        />
        <Field
          label={<Trans>Repeat after (days)</Trans>}
          description={t`Empty where it is needed once.`}
          inputMode="numeric"
          maxLength={3}
          isInvalid={!isDays}
          value={draft.every}
          onChange={(value) => set({ every: value })}
        />
      </div>
    </Form>
  );
};

/** Says that something planned has come, and how far it can be trusted. */
export const ReceiptForm = ({
  item,
  onDone,
}: {
  readonly item: RiskCollection;
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const [id] = useState(() => crypto.randomUUID());
  const [on, setOn] = useState<string>(today());
  const [grade, setGrade] = useState<RiskCollection['receipts'][number]['grade']>();
  return (
    <Form
      label={t`It has come`}
      submit={<Trans>It has come</Trans>}
      ready={on !== ''}
      work={() =>
        call('receiveRiskCollection', {
          params: { id: item.id },
          body: { id, on: on as CivilDate, ...(grade === undefined ? {} : { grade }) },
        })
      }
      onDone={onDone}
    >
      <Field
        label={<Trans>Day</Trans>}
        type="date"
        isRequired
        autoFocus
        value={on}
        onChange={setOn}
      />
      <GradeFields grade={grade} onChange={setGrade} />
    </Form>
  );
};

/** Says with a reason that something planned is no longer waited for. */
export const WaiveForm = ({
  item,
  onDone,
}: {
  readonly item: RiskCollection;
  readonly onDone: () => void;
}) => {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  return (
    <Form
      label={t`No longer wait for it`}
      submit={<Trans>No longer wait for it</Trans>}
      ready={reason.trim().length >= 3}
      work={() =>
        call('waiveRiskCollection', { params: { id: item.id }, body: { reason: reason.trim() } })
      }
      onDone={onDone}
    >
      <OwnReason autoFocus value={reason} onChange={setReason} />
    </Form>
  );
};
