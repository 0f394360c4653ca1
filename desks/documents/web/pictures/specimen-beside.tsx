import { lightTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';
import { mayCall, useSession } from '@platform/web/platform/session.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { useMemo, useState } from 'react';
import type { Specimen } from '../../api/types.ts';
import type { Light } from '../exhibits.ts';
import { mediaTypeOf } from '../media-type.ts';
import { useShownPicture } from '../shown-picture.ts';
import { PictureFrame } from './picture-frame.tsx';
import { PictureStage } from './picture-stage.tsx';

/** The specimen to hold beside an exhibit, at the same size; those of the same light first. */
export const SpecimenBeside = ({
  zoom,
  light,
}: {
  readonly zoom: number;
  readonly light: Light;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const { data: session } = useSession();
  const may = mayCall(session, 'listSpecimens');
  const list = useApi('listSpecimens', {}, may);
  const [chosen, setChosen] = useState<string>();
  const specimens = (list.data?.specimens ?? [])
    .filter(({ use, state }) => use === 'document' && state === 'standing')
    .toSorted((a, b) => Number(b.light === light) - Number(a.light === light));
  if (!may) return null;
  const name = (one: Specimen): string =>
    [one.issuer, one.documentCode, one.model, one.page, i18n._(lightTexts[one.light])]
      .filter((part) => part !== '')
      .join(' · ');
  return (
    <div className="specimen stack">
      {specimens.length === 0 ? (
        <p className="soft small">
          <Trans>
            No specimen is on hand. Trainers import reference pictures under their licence; they
            appear here beside the exhibit.
          </Trans>
        </p>
      ) : (
        <ChoiceField
          label={t`Specimen beside it`}
          choices={specimens.map((one) => ({ id: one.id, name: name(one) }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {chosen === undefined ? null : <SpecimenPicture id={chosen} zoom={zoom} />}
    </div>
  );
};

const SpecimenPicture = ({ id, zoom }: { readonly id: string; readonly zoom: number }) => {
  const { t } = useMacro();
  const { data, error, refetch } = useApi('getSpecimen', { params: { id } });
  const bytes = useMemo(() => (data === undefined ? undefined : fromBase64(data.content)), [data]);
  const state = useShownPicture(bytes, mediaTypeOf(data?.specimen.format));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <figure>
      <PictureFrame state={state}>
        {(picture) => (
          <PictureStage
            picture={picture}
            label={t`Specimen ${data?.specimen.model ?? ''}`}
            marks={[]}
            tool={undefined}
            zoom={zoom}
            onDrawn={() => {}}
          />
        )}
      </PictureFrame>
      <figcaption className="small soft">
        {data?.specimen.source} ({data?.specimen.licence})
      </figcaption>
    </figure>
  );
};
