import { lightTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Plural, Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { type FormEvent, useState } from 'react';
import type { Light } from '../exhibits.ts';
import { namesInSet, type TypedName } from './named.ts';

/**
 * Imports pictures: what they are, where they come from, the text of their licence, then the pictures themselves. Several make
 * a set under one licence, each named by its file. Faces of one person carry one number.
 */
export const SpecimenForm = ({ onDone }: { readonly onDone: () => void }) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [use, setUse] = useState<'document' | 'face'>('document');
  const [light, setLight] = useState<Light>('white');
  const [pictures, setPictures] = useState<readonly File[]>([]);
  const [done, setDone] = useState(0);
  const [fields, setFields] = useState({
    ...{ issuer: '', documentCode: '', model: '', page: '', source: '', licence: '' },
    licenceText: '',
  });
  const set = (name: keyof typeof fields) => (text: string) =>
    setFields((before) => ({ ...before, [name]: text }));
  // What is still to come is of the set, however few are left of it.
  const [isSet, setIsSet] = useState(false);
  const names = isSet
    ? namesInSet(
        use,
        fields,
        pictures.map(({ name }) => name),
      )
    : [];
  const add = useMutation({
    mutationFn: async (files: readonly File[]) => {
      setDone(0);
      for (const [at, file] of files.entries()) {
        const { specimen } = await call('addSpecimen', {
          body: {
            ...{ ...fields, use, light },
            ...names[at],
            // A face is of a person and no page of a document.
            issuer: use === 'face' ? '' : fields.issuer.trim().toUpperCase(),
            documentCode: use === 'face' ? '' : fields.documentCode.trim().toUpperCase(),
          },
        });
        await call('addSpecimenPicture', {
          params: { id: specimen.id },
          body: new Uint8Array(await file.arrayBuffer()),
        });
        // What is in is not sent again where a later one is refused.
        setPictures(files.slice(at + 1));
        setDone(at + 1);
      }
    },
    onSuccess: onDone,
  });
  const { issuer, documentCode, model, page, source, licence, licenceText } = fields;
  const whole =
    pictures.length > 0 &&
    (use === 'face' || /^[A-Za-z]{1,3}$/.test(issuer.trim())) &&
    model.trim() !== '' &&
    source.trim().length >= 3 &&
    licence.trim().length >= 2 &&
    licenceText.trim().length >= 20;
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (whole) add.mutate(pictures);
  };
  return (
    <form className="panel" onSubmit={send} aria-label={t`Import a picture`}>
      <div className="panel-body form-grid">
        {add.error === null ? null : <ErrorState error={add.error} />}
        <ChoiceField
          label={t`What it is for`}
          value={use}
          choices={[
            { id: 'document', name: t`comparison with documents` },
            { id: 'face', name: t`practice with faces of a licensed set` },
          ]}
          onChange={setUse}
        />
        <ChoiceField
          label={t`Taken in`}
          value={light}
          choices={(['white', 'infrared', 'ultraviolet', 'transmitted'] as const).map((id) => ({
            id,
            name: i18n._(lightTexts[id]),
          }))}
          onChange={setLight}
        />
        {use === 'face' ? null : (
          <>
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
          </>
        )}
        <Field
          label={t`Model, or number in the set`}
          value={model}
          onChange={set('model')}
          maxLength={100}
          {...(use === 'face'
            ? {
                description: t`Pictures of one person carry the same number; the page tells them apart.`,
              }
            : {})}
        />
        <Field label={t`Page`} value={page} onChange={set('page')} maxLength={100} />
        <Field label={t`Source`} value={source} onChange={set('source')} maxLength={500} />
        <Field
          label={t`Name of the licence`}
          value={licence}
          onChange={set('licence')}
          maxLength={100}
        />
        <Field
          label={t`Text of the licence, in full`}
          value={licenceText}
          onChange={set('licenceText')}
          rows={5}
          maxLength={100_000}
        />
        <label className="field">
          <span className="react-aria-Label">
            <Trans>Pictures (PNG, JPEG, JPEG 2000 or WebP)</Trans>
          </span>
          <input
            type="file"
            multiple
            className="input"
            accept="image/*,.jp2,.j2k"
            onChange={(event) => {
              const chosen = [...(event.target.files ?? [])];
              setPictures(chosen);
              setIsSet(chosen.length > 1);
            }}
          />
          <span className="small soft">
            {use === 'face' ? (
              <Trans>
                Several at once make a set. The beginning of a file’s name is the number of the
                person: 12-front.png and 12-side.png are of one person.
              </Trans>
            ) : (
              <Trans>Several at once make a set: each is named after its file.</Trans>
            )}
          </span>
        </label>
        {use === 'face' && isSet ? <Persons names={names} /> : null}
        {add.isPending ? (
          <Progress
            label={t`Being imported`}
            value={(100 * done) / Math.max(1, done + pictures.length)}
          />
        ) : null}
        {add.isError && done > 0 ? (
          <p className="small">
            <Plural
              value={done}
              one="# picture is in; the others wait here."
              other="# pictures are in; the others wait here."
            />
          </p>
        ) : null}
        <div className="line-up">
          <Button type="submit" kind="primary" isDisabled={!whole} isPending={add.isPending}>
            <Trans>Import it</Trans>
          </Button>
        </div>
      </div>
    </form>
  );
};

/** Who is taken for one person, before anything is sent: a name of a file that misleads would make practice teach what is false. */
const Persons = ({ names }: { readonly names: readonly TypedName[] }) => {
  const persons = Map.groupBy(names, ({ model }) => model.trim());
  return (
    <details open className="small">
      <summary>
        <Plural value={persons.size} one="# person in the set" other="# persons in the set" />
      </summary>
      <ul>
        {[...persons].map(([number, all]) => (
          <li key={number}>
            {number}: {all.map(({ page }) => page.trim() || '–').join(', ')}
          </li>
        ))}
      </ul>
    </details>
  );
};
