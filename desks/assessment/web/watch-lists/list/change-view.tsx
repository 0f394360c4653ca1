import { entryFieldTexts } from '@amirani/web/src/texts/entry-fields.ts';
import { groundTexts, instructionTexts } from '@amirani/web/src/texts/watch-lists.ts';
import { useLingui } from '@lingui/react';
import { Trans } from '@lingui/react/macro';
import { useFormat } from '@platform/web/platform/use-format.ts';
import type { ListChange, ListEntry } from '../../../api/watch-lists/types.ts';
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
      {before === undefined || after === undefined ? (
        entry === undefined ? null : (
          <EntryFacts entry={entry} />
        )
      ) : (
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

/** What an entry would be found by, and what is then to be done: a name alone does not tell whether the file was read as meant. */
const told = [
  ...['birthDates', 'nationalities', 'documents', 'document', 'registrations'],
  ...['ground', 'instruction', 'expires'],
];

const EntryFacts = ({ entry }: { readonly entry: ListEntry }) => {
  const { i18n } = useLingui();
  const format = useFormat();
  return (
    <dl className="change-fields">
      {told.map((field) => {
        const value = entryValue(entry, field);
        const text = entryFieldTexts[field];
        if (
          text === undefined ||
          (value === undefined && !(field === 'birthDates' && entry.kind === 'person'))
        )
          return null;
        const word =
          value === undefined ? undefined : (groundTexts[value] ?? instructionTexts[value]);
        return (
          <div key={field}>
            <dt className="small soft">{i18n._(text)}</dt>
            <dd>
              {value === undefined ? (
                <Trans>nothing</Trans>
              ) : word === undefined ? (
                value.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, format.date)
              ) : (
                i18n._(word)
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
};

const shownValue = (entry: ListEntry, field: string) =>
  entryValue(entry, field) ?? (
    <span className="soft">
      <Trans>nothing</Trans>
    </span>
  );
