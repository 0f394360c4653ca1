import { ReaderPanel } from '@desk/documents/web/parts.ts';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';

/** The passport reader, looked for once it is asked for: what it reads goes to the examination of this traveller. */
export const ReaderBeside = ({
  examination,
  onRead,
}: {
  readonly examination: string;
  readonly onRead: () => void;
}) => {
  const [open, setOpen] = useState(false);
  return (
    <details className="more-facts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Trans>Passport reader</Trans>
      </summary>
      {open ? <ReaderPanel examination={examination} onRead={onRead} /> : null}
    </details>
  );
};
