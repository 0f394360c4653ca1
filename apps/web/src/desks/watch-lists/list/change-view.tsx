import type { ListChange, ListEntry } from '@amirani/contract/watch-lists';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { entryFieldTexts } from '../../../texts/entry-fields.ts';
import { entryName, entryValue } from '../entries/entry-words.ts';

/** One entry of a difference; of a changed one only what differs, before and after. */
export const ChangeView = ({
  change: { id, before, after, fields },
}: {
  readonly change: ListChange;
}) => {
  const { i18n } = useLingui();
  const entry = after ?? before;
  return (
    <li className="change">
      <p className="line-up">
        <strong>{entry === undefined ? id : entryName(entry)}</strong>
        <span className="mono soft small">{id}</span>
      </p>
      {before === undefined || after === undefined ? null : (
        <dl className="change-fields">
          {fields.map((field) => (
            <div key={field}>
              <dt className="small soft">
                {entryFieldTexts[field] === undefined ? field : i18n._(entryFieldTexts[field])}
              </dt>
              <dd>
                <del>{shownValue(before, field)}</del> <ins>{shownValue(after, field)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
};

const shownValue = (entry: ListEntry, field: string) =>
  entryValue(entry, field) ?? (
    <span className="soft">
      <Trans>nothing</Trans>
    </span>
  );
