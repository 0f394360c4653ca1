import type { ChipFile } from '@amirani/documents/chip';
import { chipFileTexts, detailTexts } from '@amirani/web/src/texts/chip-files.ts';
import { chipStateTexts } from '@amirani/web/src/texts/documents.ts';
import { useLingui } from '@lingui/react';
import { Trans, useLingui as useMacro } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import { Button } from '@platform/web/ui/button.tsx';
import { ChoiceField } from '@platform/web/ui/field.tsx';
import { EmptyState } from '@platform/web/ui/notice.tsx';
import { useEffect, useMemo, useState } from 'react';
import { PictureFrame } from '../pictures/picture-frame.tsx';
import { sha256 } from '../sha256.ts';
import { useShownPicture } from '../shown-picture.ts';
import { ByteView } from '../verdict/byte-view.tsx';
import { type ChipPicture, type ChipReading, chipPictures } from './chip-reading.ts';
import { FileFindings } from './file-findings.tsx';

type State = keyof typeof chipStateTexts;

/** The chip: how reading went, its files with their digests and bytes, its portrait, and what else it says. */
export const ChipPanel = ({
  reading,
  state,
  onState,
}: {
  readonly reading: ChipReading | undefined;
  readonly state: State | undefined;
  readonly onState: ((state: State) => void) | undefined;
}) => {
  const { i18n } = useLingui();
  const { t } = useMacro();
  const pictures = useMemo(() => (reading === undefined ? [] : chipPictures(reading)), [reading]);
  return (
    <div className="stack">
      {onState === undefined ? null : (
        <div className="narrow-field">
          <ChoiceField
            label={t`How reading the chip went`}
            value={state ?? (reading === undefined ? undefined : 'read')}
            choices={(['read', 'aborted', 'absent', 'refused'] as const).map((id) => ({
              id,
              name: i18n._(chipStateTexts[id]),
            }))}
            onChange={onState}
          />
        </div>
      )}
      {reading === undefined ? (
        <EmptyState title={<Trans>Nothing of a chip yet</Trans>}>
          <p>
            <Trans>
              Drop the files of the chip, one by one or in a ZIP. If no chip answered, say so above:
              it is checked against what the state issues.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <div className="chip-content">
          <ul className="chip-faces">
            {pictures.map((picture) => (
              <li key={`${picture.file} ${picture.offset}`}>
                <ChipFace picture={picture} />
              </li>
            ))}
          </ul>
          <div className="stack">
            <Details reading={reading} />
            <ChipFiles reading={reading} />
          </div>
        </div>
      )}
    </div>
  );
};

const ChipFace = ({ picture }: { readonly picture: ChipPicture }) => {
  const { t } = useMacro();
  const state = useShownPicture(picture.bytes, picture.mediaType);
  return (
    <figure>
      <PictureFrame state={state}>
        {({ url }) => <img className="chip-face" src={url} alt={t`Portrait in the chip`} />}
      </PictureFrame>
      <figcaption className="small soft">
        {picture.file}, {picture.width} × {picture.height},{' '}
        {picture.mediaType === 'image/jp2' ? 'JPEG 2000' : 'JPEG'}
      </figcaption>
    </figure>
  );
};

/** What DG11 and DG12 say beside the zone. */
const Details = ({ reading: { contents } }: { readonly reading: ChipReading }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const values = [...(contents.DG11?.values ?? []), ...(contents.DG12?.values ?? [])];
  if (values.length === 0) return null;
  return (
    <dl className="facts">
      {values.map(({ name, value, place }) => {
        const text = detailTexts[name];
        return (
          <div key={`${place.source} ${place.offset}`} className="facts-row">
            <dt>{text === undefined ? name : i18n._(text)}</dt>
            <dd>
              {isDay(value)
                ? format.date(dayOf(value))
                : value.replace('<<', ', ').replaceAll('<', ' ')}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

/** Days in these files are eight digits. */
const isDay = (value: string): boolean => /^(19|20)\d{6}$/.test(value);
const dayOf = (value: string): string =>
  `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6)}`;

const ChipFiles = ({ reading: { gathered } }: { readonly reading: ChipReading }) => {
  const [open, setOpen] = useState<string>();
  const shown = gathered.files.find(({ file }) => file === open);
  return (
    <>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">
            <Trans>Files of the chip</Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>File</Trans>
              </th>
              <th scope="col">
                <Trans>What it holds</Trans>
              </th>
              <th scope="col" className="end">
                <Trans>Size</Trans>
              </th>
              <th scope="col">SHA-256</th>
              <th scope="col">
                <Trans>Bytes</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {gathered.files.map((file) => (
              <FileRow
                key={file.file}
                file={file}
                isOpen={file.file === open}
                onOpen={() => setOpen(file.file === open ? undefined : file.file)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown === undefined ? null : <ByteView name={shown.file} bytes={shown.bytes} places={[]} />}
      {gathered.findings.length === 0 ? null : <FileFindings findings={gathered.findings} />}
    </>
  );
};

const FileRow = ({
  file,
  isOpen,
  onOpen,
}: {
  readonly file: ChipFile;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}) => {
  const { i18n } = useLingui();
  const format = useFormat();
  const [digest, setDigest] = useState('');
  useEffect(() => {
    let gone = false;
    void sha256(Uint8Array.from(file.bytes)).then((hex) => {
      if (!gone) setDigest(hex);
    });
    return () => {
      gone = true;
    };
  }, [file]);
  return (
    <tr>
      <th scope="row" className="mono">
        {file.file}
      </th>
      <td>{i18n._(chipFileTexts[file.file])}</td>
      <td className="end">{format.bytes(file.bytes.length)}</td>
      <td>
        <code title={digest}>{digest.slice(0, 16)}</code>
      </td>
      <td>
        <Button kind="quiet" aria-expanded={isOpen} onPress={onOpen}>
          {isOpen ? <Trans>Hide</Trans> : <Trans>Show</Trans>}
          <span className="visually-hidden"> {file.file}</span>
        </Button>
      </td>
    </tr>
  );
};
