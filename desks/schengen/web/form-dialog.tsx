import { languageFacts, languageOf, languages } from '@amirani/core/languages';
import type { Assessment, CrossingFacts } from '@amirani/schengen/conditions';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { download } from '@platform/web/platform/download.ts';
import { useStore } from '@platform/web/platform/store.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { FreeTextLanguage } from '@platform/web/ui/free-text-language.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { useState } from 'react';
import type { ExitRecordRequest } from '../api/types.ts';
import { type FormKind, requestOf, type TypedForm, typedFrom, workplace } from './form-draft.ts';
import { LetterChoice } from './letter-choice.tsx';

/** Asks what a form needs beside the facts, has it printed by the server, and hands it to the downloads. */
export const FormDialog = ({
  kind,
  assessment,
  facts,
}: {
  readonly kind: FormKind;
  readonly assessment: Assessment;
  readonly facts: CrossingFacts;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [typed, setTyped] = useState(() => typedFrom(facts));
  const [language, setLanguage] = useState(languageOf(i18n.locale));
  const [written, setWritten] = useState(languageOf(i18n.locale));
  const at = useStore(workplace);
  const print = useMutation({
    mutationFn: (body: ExitRecordRequest) =>
      kind === 'exit-record'
        ? call('printExitRecord', { body })
        : call('printRefusalDraft', { body: { ...body, letters: [...typed.letters] } }),
    onSuccess: ({ content }) => download(content, `${kind}-${language}.pdf`, 'application/pdf'),
  });
  const set = (change: Partial<TypedForm>): void => setTyped((old) => ({ ...old, ...change }));
  const asked = requestOf(typed, at, facts, language);
  const request = asked === undefined ? undefined : { ...asked, remarksLanguage: written };
  const ready = request !== undefined && (kind === 'exit-record' || typed.letters.length > 0);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) print.mutate(request);
      }}
    >
      <p className="small">
        {kind === 'exit-record' ? (
          <Trans>
            The traveller gets it: each requirement that is not met, what puts it right, the law,
            and the remedy. The server checks the facts again and keeps nothing but an entry in the
            journal.
          </Trans>
        ) : (
          <Trans>
            A draft for the second line. It is not a decision and does not refuse entry. The server
            checks the facts again and stores only an entry in the journal.
          </Trans>
        )}
      </p>
      {kind === 'exit-record' ? null : (
        <LetterChoice
          assessment={assessment}
          chosen={typed.letters}
          onChange={(letters) => set({ letters })}
        />
      )}
      <Identity typed={typed} set={set} />
      <Field
        label={t`Crossing point`}
        isRequired
        maxLength={200}
        autoComplete="off"
        value={at.place}
        onChange={(place) => workplace.update((old) => ({ ...old, place }))}
      />
      <Field
        label={t`Authority`}
        isRequired
        maxLength={200}
        autoComplete="off"
        value={at.authority}
        onChange={(authority) => workplace.update((old) => ({ ...old, authority }))}
      />
      <Field
        label={t`Remarks`}
        rows={3}
        maxLength={2000}
        value={typed.remarks}
        onChange={(remarks) => set({ remarks })}
      />
      <ChoiceField
        label={t`Language of the form`}
        value={language}
        choices={languages.map((one) => ({ id: one, name: languageFacts[one].name, lang: one }))}
        onChange={setLanguage}
      />
      {typed.remarks.trim() === '' ? null : (
        <FreeTextLanguage value={written} form={language} onChange={setWritten} />
      )}
      {print.error === null ? null : <ErrorState error={print.error} />}
      {print.data === undefined ? null : (
        <Notice verdict="met" title={<Trans>Handed to your downloads</Trans>}>
          <p className="small soft">
            SHA-256 <code>{print.data.sha256.slice(0, 24)}</code>
          </p>
        </Notice>
      )}
      <div className="line-up">
        <Button type="submit" kind="primary" isDisabled={!ready} isPending={print.isPending}>
          <Trans>Download as PDF</Trans>
        </Button>
        <Button slot="close">
          <Trans>Close</Trans>
        </Button>
      </div>
    </form>
  );
};

const Identity = ({
  typed,
  set,
}: {
  readonly typed: TypedForm;
  readonly set: (change: Partial<TypedForm>) => void;
}) => {
  const { t } = useMacro();
  return (
    <div className="form-identity">
      <Field
        label={t`Surname`}
        isRequired
        maxLength={200}
        autoComplete="off"
        value={typed.surname}
        onChange={(surname) => set({ surname })}
      />
      <Field
        label={t`Given names`}
        maxLength={200}
        autoComplete="off"
        value={typed.givenNames}
        onChange={(givenNames) => set({ givenNames })}
      />
      <Field
        label={t`Date of birth`}
        type="date"
        isRequired
        value={typed.dateOfBirth}
        onChange={(dateOfBirth) => set({ dateOfBirth })}
      />
      <ChoiceField
        label={t`Sex`}
        value={typed.sex}
        choices={(['unknown', 'F', 'M', 'X'] as const).map((id) => ({
          id,
          name: id === 'unknown' ? t`not known` : id,
        }))}
        onChange={(sex) => set({ sex })}
      />
      <Field
        label={t`Nationality`}
        isRequired
        maxLength={3}
        autoComplete="off"
        value={typed.nationality}
        onChange={(text) => set({ nationality: text.replace(/[^A-Za-z]/g, '').toUpperCase() })}
      />
      <Field
        label={t`Document number`}
        isRequired
        maxLength={40}
        autoComplete="off"
        value={typed.documentNumber}
        onChange={(documentNumber) => set({ documentNumber })}
      />
    </div>
  );
};
