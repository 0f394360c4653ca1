import { csvColumnNames, grounds } from '@amirani/targeting/watch-lists';
import { say } from '@amirani/web/src/texts/say.ts';
import { groundTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';

/** The names of columns that are read in a CSV file, with how else each may be called, and the grounds that are taken. */
export const CsvColumns = () => {
  const { i18n } = useLingui();
  return (
    <details>
      <summary>
        <Trans>Columns of a CSV file</Trans>
      </summary>
      <p className="small soft">
        <Trans>
          The first line names the columns. The column id is needed, and one of name, family,
          document or registration. Several values in a cell are separated by |. Other columns are
          not read.
        </Trans>
      </p>
      <table className="small">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Column</Trans>
            </th>
            <th scope="col">
              <Trans>Other names that are read</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {csvColumnNames.map(({ column, others }) => (
            <tr key={column}>
              <th scope="row" className="mono">
                {column}
              </th>
              <td className="mono">{others.join(', ') || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="small">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Value of the column ground</Trans>
            </th>
            <th scope="col">
              <Trans>Meaning</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {grounds.map((ground) => (
            <tr key={ground}>
              <th scope="row" className="mono">
                {ground}
              </th>
              <td>{say(i18n, groundTexts, ground)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
