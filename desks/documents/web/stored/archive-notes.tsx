import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@platform/web/ui/button.tsx';
import { Notice } from '@platform/web/ui/notice.tsx';
import { FileFindings } from '../chip/file-findings.tsx';
import type { StoredArchive } from './add-piece.ts';

/** What the server said of archives: how many files of each it stored, and which it did not use and why. */
export const ArchiveNotes = ({
  archives,
  onClose,
}: {
  readonly archives: readonly StoredArchive[];
  readonly onClose: () => void;
}) =>
  archives.length === 0 ? null : (
    <Notice urgent verdict="attention" title={<Trans>What was found in the archive</Trans>}>
      {archives.map(({ name, stored, findings }) => (
        <div key={name} className="stack">
          <p>
            <span className="mono">{name}</span>:{' '}
            <Plural
              value={stored}
              _0="nothing new was stored"
              one="# file was stored"
              other="# files were stored"
            />
          </p>
          <FileFindings findings={findings} />
        </div>
      ))}
      <Button onPress={onClose}>
        <Trans>Close</Trans>
      </Button>
    </Notice>
  );
