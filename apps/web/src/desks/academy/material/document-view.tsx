import type { DocumentMaterial } from '@amirani/scenario/items';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { fromBase64 } from '../../../platform/base64.ts';
import { ExaminationOf, FacePair, readChipFiles } from '../../documents/parts.ts';
import { exhibitsOfMaterial } from './document-exhibits.ts';
import { SaidList } from './said-list.tsx';

/** A document and its bearer: the two faces side by side, and the examination as the documents desk shows it. */
export const DocumentView = ({ material }: { readonly material: DocumentMaterial }) => {
  const { t } = useLingui();
  const exhibits = useMemo(() => exhibitsOfMaterial(material), [material]);
  const chip = useMemo(() => readChipFiles(exhibits.chip, exhibits.on), [exhibits]);
  const faces = useMemo(() => {
    const portrait = material.documents[0]?.portrait;
    return portrait === undefined ? undefined : { portrait, live: material.live };
  }, [material]);
  const bytes = useMemo(
    () =>
      faces === undefined
        ? undefined
        : {
            portrait: {
              bytes: fromBase64(faces.portrait.base64),
              mediaType: faces.portrait.mediaType,
            },
            live: { bytes: fromBase64(faces.live.base64), mediaType: faces.live.mediaType },
          },
    [faces],
  );
  return (
    <div className="stack item-document">
      <ExaminationOf exhibits={exhibits} chip={chip} at={material.at} />
      <section className="stack" aria-label={t`The bearer and the portrait`}>
        {bytes === undefined ? null : <FacePair {...bytes} />}
        <p className="small soft">
          <Trans>
            Patterns stand for faces: no picture of anybody is used. The same person has the same
            pattern, from another side and in another light.
          </Trans>
        </p>
      </section>
      <SaidList title={<Trans>What the bearer says</Trans>} said={material.said} />
    </div>
  );
};
