import { lightTexts, subjectTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { useState } from 'react';
import type { Light, PictureExhibit, PictureMark, PictureSubject } from '../exhibits.ts';
import { useShownPicture } from '../shown-picture.ts';
import { type NewMark, PictureExam } from './picture-exam.tsx';

/** What can be changed about pictures; absent parts cannot. */
export interface PictureActs {
  readonly onDescribe?: (id: string, what: { shows: PictureSubject; light: Light }) => void;
  readonly onRemove?: (id: string) => void;
  readonly onMark?: (mark: NewMark) => void;
  readonly onWithdrawMark?: (mark: PictureMark) => void;
}

/** All pictures of a document as a strip, and the chosen one under the glass. */
export const PicturesPanel = ({
  pictures,
  marks,
  acts,
}: {
  readonly pictures: readonly PictureExhibit[];
  readonly marks: readonly PictureMark[];
  readonly acts: PictureActs;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const [chosen, setChosen] = useState<string>();
  const picture = pictures.find(({ id }) => id === chosen) ?? pictures[0];
  if (picture === undefined)
    return (
      <EmptyState title={<Trans>No picture yet</Trans>}>
        <p>
          <Trans>
            Drop pictures of pages in white, infrared, ultraviolet or transmitted light, of the
            portrait, or of the person before you.
          </Trans>
        </p>
      </EmptyState>
    );
  return (
    <div className="stack">
      <ul className="picture-strip" aria-label={t`Pictures`}>
        {pictures.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="picture-thumb"
              aria-pressed={one.id === picture.id}
              onClick={() => setChosen(one.id)}
            >
              <Thumbnail picture={one} />
              <span className="small">{i18n._(subjectTexts[one.shows])}</span>
              <span className="small soft">{i18n._(lightTexts[one.light])}</span>
            </button>
          </li>
        ))}
      </ul>
      <Describe picture={picture} acts={acts} />
      <PictureExam
        key={picture.id}
        picture={picture}
        marks={marks.filter((mark) => mark.picture === picture.id)}
        onMark={acts.onMark}
        onWithdraw={acts.onWithdrawMark}
      />
    </div>
  );
};

const Thumbnail = ({ picture }: { readonly picture: PictureExhibit }) => {
  const state = useShownPicture(picture.bytes, picture.mediaType);
  return typeof state === 'string' ? (
    <span className="thumb-blank" />
  ) : (
    <img className="thumb" src={state.url} alt="" />
  );
};

const Describe = ({
  picture,
  acts: { onDescribe, onRemove },
}: {
  readonly picture: PictureExhibit;
  readonly acts: PictureActs;
}) => {
  const { t } = useMacro();
  const { i18n } = useLingui();
  const { id, shows, light } = picture;
  if (onDescribe === undefined && onRemove === undefined) return null;
  return (
    <div className="line-up picture-describe">
      {onDescribe === undefined ? null : (
        <>
          <ChoiceField
            label={t`The picture shows`}
            value={shows}
            choices={(['page', 'portrait', 'live', 'detail'] as const).map((one) => ({
              id: one,
              name: i18n._(subjectTexts[one]),
            }))}
            onChange={(next) => onDescribe(id, { shows: next, light })}
          />
          <ChoiceField
            label={t`Taken in`}
            value={light}
            choices={(['white', 'infrared', 'ultraviolet', 'transmitted'] as const).map((one) => ({
              id: one,
              name: i18n._(lightTexts[one]),
            }))}
            onChange={(next) => onDescribe(id, { shows, light: next })}
          />
        </>
      )}
      {onRemove === undefined ? null : (
        <Button onPress={() => onRemove(id)}>
          <Trans>Take it off the bench</Trans>
        </Button>
      )}
    </div>
  );
};
