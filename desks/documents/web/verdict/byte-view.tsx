import type { BytePlace } from '@amirani/documents/verdict';
import { Plural, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { byteRowsOf } from './byte-rows.ts';

/** Bytes of the evidence as they are, in hexadecimal and as text, the bytes in question lit. */
export const ByteView = ({
  name,
  bytes,
  places,
}: {
  /** What they are bytes of. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly places: readonly BytePlace[];
}) => {
  const { t } = useLingui();
  const rows = useMemo(() => byteRowsOf(bytes, places), [bytes, places]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller without a stop cannot be scrolled by keyboard
    <section className="bytes" aria-label={`${t`Bytes of the evidence`}: ${name}`} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{t`Position, bytes in hexadecimal, and the same as text`}</caption>
        <tbody>
          {rows.map((row) =>
            row.kind === 'gap' ? (
              <tr key={row.offset} className="bytes-gap">
                <td colSpan={3}>
                  <Plural value={row.bytes} one="# byte not shown" other="# bytes not shown" />
                </td>
              </tr>
            ) : (
              <tr key={row.offset}>
                <th scope="row">{row.offset.toString(16).padStart(4, '0')}</th>
                <td>
                  {row.cells.map(({ offset, hex, lit }) => (
                    <span key={offset} className="byte" data-lit={lit ? '' : undefined}>
                      {hex}{' '}
                    </span>
                  ))}
                </td>
                <td>
                  {row.cells.map(({ offset, text, lit }) => (
                    <span key={offset} className="byte-text" data-lit={lit ? '' : undefined}>
                      {text}
                    </span>
                  ))}
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
};
