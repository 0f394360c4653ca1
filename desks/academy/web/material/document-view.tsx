import type { Examination } from '@amirani/documents/verdict';
import type { DocumentMaterial } from '@amirani/scenario/items';
import {
  ExaminationOf,
  FacePair,
  readChipFiles,
  type TrustFile,
} from '@desk/documents/web/parts.ts';
import { Trans, useLingui } from '@lingui/react/macro';
import { useApi } from '@platform/web/platform/api.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';
import { ErrorState } from '@platform/web/ui/error-state.tsx';
import { Progress } from '@platform/web/ui/progress.tsx';
import { useContext, useMemo, useRef } from 'react';
import { exhibitsOfMaterial } from './document-exhibits.ts';
import { PartOpened, useOpenedDetails } from './opened-part.ts';
import { SaidList } from './said-list.tsx';

/** A document and its bearer: the examination as the documents desk shows it, and the two faces side by side. */
export const DocumentView = ({ material }: { readonly material: DocumentMaterial }) => {
  const { t } = useLingui();
  const { data, error, refetch } = useApi('getItemTrust', {});
  const faces = useMemo(() => {
    const { live } = material;
    const portrait = material.documents[0]?.portrait ?? live;
    const face = ({ base64, mediaType }: typeof live) => ({ bytes: fromBase64(base64), mediaType });
    return { portrait: face(portrait), live: face(live) };
  }, [material]);
  const box = useRef<HTMLDivElement>(null);
  useOpenedDetails(box);
  return (
    <div ref={box} className="stack item-document">
      <SaidList title={<Trans>What the bearer says</Trans>} said={material.said} />
      {error === null ? null : <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Progress label={t`Loading the lists of trust…`} />
        ) : null
      ) : (
        <Examined material={material} store={data} />
      )}
      <section className="stack" aria-label={t`The bearer and the portrait`}>
        <FacePair {...faces} />
        <p className="small soft">
          <Trans>
            Patterns stand for faces: no picture of anybody is used. The same person has the same
            pattern, from another side and in another light.
          </Trans>
        </p>
      </section>
    </div>
  );
};

interface ItemTrust {
  readonly trust: readonly {
    readonly name: string;
    readonly base64: string;
    readonly role: Exclude<TrustFile['role'], 'seal-signer'>;
  }[];
  readonly sealSigners: readonly { readonly name: string; readonly base64: string }[];
  readonly states: readonly object[];
}

const Examined = ({
  material,
  store,
}: {
  readonly material: DocumentMaterial;
  readonly store: ItemTrust;
}) => {
  const exhibits = useMemo(
    () => ({ ...exhibitsOfMaterial(material), trust: trustOf(store) }),
    [material, store],
  );
  const chip = useMemo(() => readChipFiles(exhibits.chip, exhibits.on), [exhibits]);
  const onOpened = useContext(PartOpened);
  return (
    <ExaminationOf
      exhibits={exhibits}
      chip={chip}
      at={material.at}
      states={store.states as Examination['states']}
      onPart={onOpened}
    />
  );
};

const trustOf = ({ trust, sealSigners }: ItemTrust): readonly TrustFile[] => [
  ...trust.map(({ name, base64, role }) => ({ name, role, bytes: fromBase64(base64) })),
  ...sealSigners.map(({ name, base64 }) => ({
    name,
    role: 'seal-signer' as const,
    bytes: fromBase64(base64),
  })),
];
