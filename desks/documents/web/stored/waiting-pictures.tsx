import { lightTexts, subjectTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { call } from '@platform/web/platform/api.ts';
import { useMutation } from '@platform/web/platform/use-mutation.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { useState } from 'react';
import type { Light, PictureSubject } from '../exhibits.ts';
import { useShownPicture } from '../shown-picture.ts';
import type { WaitingPicture } from './add-piece.ts';

/** A picture that was dropped: what it shows is said before it is stored. */
export const WaitingPictureForm = ({
  id,
  picture,
  onDone,
}: {
  readonly id: string;
  readonly picture: WaitingPicture;
  /** `stored`: the examination has changed. */
  readonly onDone: (stored: boolean) => void;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const [shows, setShows] = useState<PictureSubject>('page');
  const [light, setLight] = useState<Light>('white');
  const state = useShownPicture(picture.bytes, picture.mediaType);
  const store = useMutation({
    mutationFn: () =>
      call('addPicture', { params: { id, shows, light }, query: {}, body: picture.bytes }),
    onSuccess: () => onDone(true),
  });
  return (
    <section className="waiting-picture" aria-label={t`A picture to be stored`}>
      {typeof state === 'string' ? null : <img className="thumb" src={state.url} alt="" />}
      <div className="stack">
        {store.error === null ? null : <ErrorState error={store.error} />}
        <div className="line-up">
          <ChoiceField
            label={t`The picture shows`}
            value={shows}
            choices={(['page', 'portrait', 'live', 'detail'] as const).map((one) => ({
              id: one,
              name: i18n._(subjectTexts[one]),
            }))}
            onChange={setShows}
          />
          <ChoiceField
            label={t`Taken in`}
            value={light}
            choices={(['white', 'infrared', 'ultraviolet', 'transmitted'] as const).map((one) => ({
              id: one,
              name: i18n._(lightTexts[one]),
            }))}
            onChange={setLight}
          />
        </div>
        <div className="line-up">
          <Button kind="primary" isPending={store.isPending} onPress={() => store.mutate()}>
            <Trans>Store the picture</Trans>
          </Button>
          <Button onPress={() => onDone(false)}>
            <Trans>Leave it</Trans>
          </Button>
        </div>
      </div>
    </section>
  );
};
