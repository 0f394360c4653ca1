import { exhibitKindTexts } from '@amirani/web/src/texts/investigations.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { ApiError } from '@platform/api/client.ts';
import { call } from '@platform/web/platform/api.ts';
import { mustBeSendable } from '@platform/web/platform/chosen-file.ts';
import { partsOf } from '@platform/web/platform/file-parts.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { ActError } from '@platform/web/ui/act-error.tsx';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField, Field } from '@platform/web/ui/field.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { EXHIBIT_PART_BYTES } from '../../api/evidence.ts';
import { exhibitKinds } from '../../api/evidence-shapes.ts';
import type { Exhibit } from '../../api/types.ts';

const empty = { title: '', on: '', from: '', by: '', place: '', basis: '' };

/** Lets go what an attempt left; true if the exhibit is complete after all, its answer having been lost. */
const isStoredAnyway = async (
  params: { readonly id: string; readonly exhibit: string },
  reason: string,
): Promise<boolean> => {
  try {
    await call('discardExhibit', { params, body: { reason } });
    return false;
  } catch (error) {
    return error instanceof ApiError && error.code === 'investigation.exhibit.not-receiving';
  }
};

/** Takes a file in as an exhibit: how it was obtained is written down first, then it comes in part by part and is hashed. */
export const EnterExhibit = ({
  caseId,
  onDone,
}: {
  readonly caseId: string;
  readonly onDone: (id: string) => void;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [words, setWords] = useState(empty);
  const [kind, setKind] = useState<Exhibit['kind']>('file');
  const [file, setFile] = useState<File>();
  const [share, setShare] = useState(0);
  const ready =
    file !== undefined &&
    words.title.trim().length >= 3 &&
    /^\d{4}-\d{2}-\d{2}$/.test(words.on) &&
    words.from.trim().length >= 2 &&
    words.by.trim().length >= 2 &&
    words.basis.trim().length >= 3;
  const enter = useMutation({
    mutationFn: async (chosen: File) => {
      await mustBeSendable(chosen, 'bytes');
      setShare(0);
      const { title, ...obtained } = words;
      // A new number for every attempt, so that an earlier attempt cannot block it.
      const id = crypto.randomUUID();
      const params = { id: caseId, exhibit: id };
      await call('beginExhibit', {
        params: { id: caseId },
        body: {
          id,
          kind,
          obtained,
          title: title.trim(),
          name: chosen.name,
          mediaType: chosen.type === '' ? 'application/octet-stream' : chosen.type,
        },
      });
      try {
        for (const { position, from, to } of partsOf(chosen.size, EXHIBIT_PART_BYTES)) {
          const body = new Uint8Array(await chosen.slice(from, to).arrayBuffer());
          await call('addExhibitPart', { params: { ...params, position }, body });
          setShare((100 * to) / chosen.size);
        }
        await call('completeExhibit', { params, body: {} });
      } catch (error) {
        if (!(await isStoredAnyway(params, t`The upload was not completed.`))) throw error;
      }
      return id;
    },
    onSuccess: (id) => {
      setWords(empty);
      setFile(undefined);
      onDone(id);
    },
  });
  const text = (field: keyof typeof empty) => ({
    value: words[field],
    maxLength: 300,
    autoComplete: 'off',
    onChange: (value: string) => setWords((now) => ({ ...now, [field]: value })),
  });
  return (
    <form
      className="panel"
      aria-labelledby="enter-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !enter.isPending) enter.mutate(file);
      }}
    >
      <div className="panel-head">
        <h2 id="enter-title">
          <Trans>Enter an exhibit</Trans>
        </h2>
      </div>
      <div className="panel-body">
        <div className="file-pair">
          <Field label={<Trans>What it is</Trans>} {...text('title')} />
          <ChoiceField
            label={t`Kind`}
            value={kind}
            choices={exhibitKinds.map((one) => ({ id: one, name: i18n._(exhibitKindTexts[one]) }))}
            onChange={setKind}
          />
        </div>
        <div className="file-pair">
          <Field label={<Trans>Obtained on</Trans>} type="date" {...text('on')} />
          <Field label={<Trans>From whom</Trans>} {...text('from')} />
          <Field label={<Trans>By whom</Trans>} {...text('by')} />
          <Field label={<Trans>Where</Trans>} {...text('place')} />
        </div>
        <Field label={<Trans>Order or law that allowed it</Trans>} {...text('basis')} />
        <div className="line-up">
          <FileTrigger onSelect={(files) => setFile(files?.[0])}>
            <Button>
              <Trans>Choose the file</Trans>
            </Button>
          </FileTrigger>
          <span className="soft">{file?.name ?? <Trans>No file chosen</Trans>}</span>
        </div>
        {enter.isPending ? <Progress label={t`The file is coming in`} value={share} /> : null}
        {enter.error === null ? null : <ActError error={enter.error} />}
        <Button type="submit" kind="primary" isDisabled={!ready} isPending={enter.isPending}>
          <Trans>Enter it</Trans>
        </Button>
      </div>
    </form>
  );
};
