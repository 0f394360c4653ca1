import { programmeUnfitTexts, trainingFieldTexts } from '@amirani/web/src/texts/programme.ts';
import { say } from '@amirani/web/src/texts/say.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { call } from '@platform/web/platform/api.ts';
import { readAnew } from '@platform/web/platform/read-anew.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { Panel } from '@platform/web/ui/panel.tsx';
import { useState } from 'react';
import type { ProgrammeChange, ProgrammeText, ProgrammeView } from '../../api/types.ts';
import { useText } from '../use-text.ts';
import { AttendanceFields } from './attendance-fields.tsx';
import { type AttendanceDraft, type Draft, draftOf, isWhole, rowOf } from './draft.ts';
import { choiceTexts, fieldAbouts, fieldTexts } from './field-texts.ts';
import { type FieldSpec, idsOf, type Part, partFields, type RowOf } from './part-fields.ts';
import { TextFields } from './text-fields.tsx';

/** Where a row of a part is written, changed or taken out; each act has a reason and makes a new edition. */
export const PartPanel = <P extends Part>({
  view,
  part,
  row,
  title,
  onDone,
}: {
  readonly view: ProgrammeView;
  readonly part: P;
  readonly row: RowOf<P> | undefined;
  readonly title: string;
  readonly onDone: () => void;
}) => {
  const { i18n } = useLingui();
  const fields = partFields[part];
  const [id] = useState(() => row?.id ?? `r-${crypto.randomUUID().slice(0, 8)}`);
  const [draft, setDraft] = useState<Draft>(() =>
    draftOf(fields, row as Readonly<Record<string, unknown>> | undefined),
  );
  const [reason, setReason] = useState('');
  const keep = useMutation({
    mutationFn: (change: ProgrammeChange) =>
      call('changeProgramme', {
        params: { id: view.id },
        body: { version: view.version, reason: reason.trim(), change },
      }),
    onSuccess: () => {
      readAnew('getProgramme', 'listProgrammes');
      onDone();
    },
  });
  const said = reason.trim().length >= 3;
  const ready = said && isWhole(fields, draft);
  // The server checks the shape once more: what was typed is known by its fields alone.
  const put = (): ProgrammeChange =>
    ({ part, act: 'put', row: rowOf(fields, draft, id) }) as unknown as ProgrammeChange;
  const { error } = keep;
  const unfit = error instanceof ApiError ? error.facts['code'] : undefined;
  return (
    <Panel title={title} onClose={onDone} focusKey={id}>
      <form
        className="stack"
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !keep.isPending) keep.mutate(put());
        }}
      >
        <PartFields view={view} fields={fields} draft={draft} onChange={setDraft} />
        <Field
          label={<Trans>Reason of the change</Trans>}
          isRequired
          maxLength={2000}
          value={reason}
          onChange={setReason}
        />
        {error === null ? null : (
          <ActError error={error} onLookAgain={() => readAnew('getProgramme')} />
        )}
        {typeof unfit === 'string' ? <p>{say(i18n, programmeUnfitTexts, unfit)}</p> : null}
        <div className="line-up">
          <Button type="submit" kind="primary" isDisabled={!ready} isPending={keep.isPending}>
            <Trans>Keep it</Trans>
          </Button>
          <Button onPress={onDone}>
            <Trans>Not now</Trans>
          </Button>
          {row === undefined ? null : (
            <Button
              isDisabled={!said || keep.isPending}
              onPress={() => keep.mutate({ part, act: 'remove', id })}
            >
              <Trans>Take the row out</Trans>
            </Button>
          )}
        </div>
      </form>
    </Panel>
  );
};

const PartFields = ({
  view,
  fields,
  draft,
  onChange,
}: {
  readonly view: ProgrammeView;
  readonly fields: readonly FieldSpec[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}) => {
  const { i18n } = useLingui();
  const wide = fields.filter(({ kind }) => kind === 'text' || kind === 'attendance');
  const narrow = fields.filter((field) => !wide.includes(field));
  const one = (field: FieldSpec) => (
    <OneField
      key={field.name}
      view={view}
      field={field}
      label={i18n._(fieldTexts[field.name])}
      value={draft[field.name] ?? ''}
      onChange={(value) => onChange({ ...draft, [field.name]: value })}
    />
  );
  const [first, ...rest] = wide;
  return (
    <>
      {first?.kind === 'text' ? one(first) : null}
      <div className="programme-fields">{narrow.map(one)}</div>
      {(first?.kind === 'text' ? rest : wide).map(one)}
    </>
  );
};

const OneField = ({
  view,
  field,
  label,
  value,
  onChange,
}: {
  readonly view: ProgrammeView;
  readonly field: FieldSpec;
  readonly label: string;
  readonly value: Draft[string];
  readonly onChange: (value: Draft[string]) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const text = useText();
  const { activities, institutions } = view.programme;
  const about = fieldAbouts[field.name];
  switch (field.kind) {
    case 'text':
      return (
        <TextFields
          label={label}
          rows={field.rows}
          value={value as ProgrammeText}
          onChange={onChange}
        />
      );
    case 'attendance':
      return (
        <AttendanceFields
          institutions={institutions}
          value={value as readonly AttendanceDraft[]}
          onChange={onChange}
        />
      );
    case 'choice':
      return (
        <ChoiceField
          label={label}
          value={value === '' ? NONE : (value as string)}
          choices={[
            ...(field.optional === true ? [{ id: NONE, name: t`All fields` }] : []),
            ...idsOf(field.list).map((id) => ({
              id,
              name: say(i18n, choiceTexts[field.list], id),
            })),
          ]}
          onChange={(id) => onChange(id === NONE ? '' : id)}
        />
      );
    case 'activity':
      return (
        <ChoiceField
          label={label}
          value={value as string}
          choices={activities.map(({ id, title, field: of }) => ({
            id,
            name: `${text(title)} (${i18n._(trainingFieldTexts[of])})`,
          }))}
          onChange={onChange}
        />
      );
    case 'number':
    case 'date':
    case 'country':
      return (
        <Field
          label={label}
          isRequired={field.optional !== true}
          value={value as string}
          onChange={onChange}
          {...inputOf(field)}
          {...(about === undefined ? {} : { description: i18n._(about) })}
        />
      );
  }
};

/** No choice has no id of its own. */
const NONE = 'none';

const inputOf = (field: FieldSpec): Readonly<Record<string, string | number>> => {
  if (field.kind === 'date') return { type: 'date' };
  return field.kind === 'country' ? { maxLength: 3 } : { inputMode: 'decimal' };
};
